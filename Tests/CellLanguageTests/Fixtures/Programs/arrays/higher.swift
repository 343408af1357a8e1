let n = [5, 3, 8, 1]
print(n.map { $0 * 2 }, n.filter { $0 > 2 }, n.reduce(0, +), n.reduce(into: "") { $0 += "\($1)" }, n.flatMap { [$0, $0] }, n.compactMap { $0 > 3 ? "\($0)" : nil })
print(n.sorted(), n.sorted(by: >), n.min { $0 % 5 < $1 % 5 }!, n.max { $0 % 5 < $1 % 5 }!, n.allSatisfy { $0 > 0 }, n.contains { $0 == 8 })
n.forEach { print($0, terminator: ";") }
print()
for (i, x) in n.enumerated().reversed() { print(i, x, terminator: " ") }
print(n.enumerated().map { $0.offset * $0.element }, zip(n, n.dropFirst()).map { $1 - $0 })
print(n.prefix { $0 > 2 }, n.drop { $0 > 2 }, n.split(separator: 8), n.joined2, [[1], [2, 3]].joined().count, Array([[1], [2]].joined()))
extension Array where Element == Int { var joined2: String { map(String.init).joined(separator: "+") } }
var p = [1, 2, 3, 4, 5, 6]
let k = p.partition { $0 > 3 }
print(p[..<k].sorted(), p[k...].sorted())
print(n.first!, n.randomElement() != nil, n.shuffled().sorted(), n.count { $0 > 2 }, Array(n.lazy.map { $0 + 1 }.filter { $0 > 4 }))
print([[3, 1], [2]].map { $0.sorted() }, [1, 2, 3].reduce(1, *), ["a": 1].map { "\($0)\($1)" }, ["b", "a"].sorted(), [1.5, 0.5].sorted())
print((1...3).flatMap { x in (x...3).map { y in (x, y) } }.count, ["x", "yy"].max { $0.count < $1.count }!, [true, false].filter { $0 })
print(stride(from: 0, to: n.count, by: 2).map { n[$0] }, n.indices.filter { n[$0] > 3 }, n.dropFirst().map { $0 }, n.last ?? 0)
print([3, 1, 2].sorted { a, b in a < b }.first!, [("a", 2), ("b", 1)].sorted { $0.1 < $1.1 }.map { $0.0 }, n.firstIndex(where: { $0 < 4 })!)
