// Collections in depth
var a = [5, 3, 8, 1]
a += [7, 2]; a.insert(0, at: 2); a.swapAt(0, 1); print(a, a.first!, a.last!, a[1...3], a.suffix(2), a.dropLast(4))
a.removeAll { $0 % 2 == 0 }; a.append(contentsOf: 10...12); print(a, a.firstIndex(of: 7)!, a.lastIndex { $0 < 10 }!, a.min { $0 % 5 < $1 % 5 }!)
a.replaceSubrange(1..<3, with: [100, 200, 300]); print(a, a.sorted(by: >), a.isEmpty, a.startIndex, a.endIndex, a.count)
print(a.prefix { $0 != 300 }, a.drop { $0 < 100 }, a.split(separator: 100), a.chunked(2), a.adjacent().prefix(2).map { $0.1 - $0.0 })
extension Array { func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
  func adjacent() -> [(Element, Element)] { Array<(Element, Element)>(zip(self, dropFirst())) } }
var d = ["one": 1, "two": 2, "three": 3]
d["four"] = 4; d["one"] = nil; d["two"]! += 20; d.merge(["three": 30, "five": 5]) { old, new in old + new }
print(d.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }, d.count, d.keys.sorted(), d.values.sorted(), d.removeValue(forKey: "five") ?? -1, d["zzz"] ?? 0)
print(d.mapValues { $0 * 2 }.filter { $0.value > 10 }.sorted { $0.value < $1.value }.map(\.key), d.min { $0.value < $1.value }!.key, d.contains { $0.value == 4 })
let inverted = Dictionary(d.map { ($0.value % 2, [$0.key]) }, uniquingKeysWith: +).mapValues { $0.sorted() }; print(inverted[0] ?? [], inverted[1] ?? [])
var nested: [String: [String: Int]] = [:]; nested["a", default: [:]]["x", default: 0] += 5; nested["a"]?["y"] = 1; print(nested["a"]!.sorted { $0.key < $1.key }.map { "\($0)" })
var s: Set = [3, 1, 2]; print(s.insert(3).inserted, s.insert(9).inserted, s.sorted(), s.union([7]).sorted(), s.intersection([1, 9, 4]).sorted(), s.subtracting([1]).sorted(), s.isSuperset(of: [1, 2]), s.symmetricDifference([1, 50]).sorted(), s.remove(1) as Any)
print([1, 2, 3].elementsEqual([1, 2, 3]), [[1, 2], [3]].flatMap { $0 }, ["1", "x", "3"].compactMap { Int($0) }, [3, 1].lexicographicallyPrecedes([3, 2]), ["b", "A", "c"].sorted { $0.lowercased() < $1.lowercased() })
let m = (1...3).map { r in (1...3).map { c in r * c } }; print(m, m.map { $0.reduce(0, +) }, (0..<3).map { c in m.map { $0[c] } }[1], m.joined().max()!)
print(Array("hello").enumerated().filter { $0.offset % 2 == 0 }.map { String($0.element) }, zip(1..., ["a", "b"]).map { "\($0)\($1)" }, Array(repeating: 0, count: 3), [Int](1...4), (1...10).filter { $0 % 3 == 0 }.map(Double.init))
print([1, 2, 3, 4].reduce(into: (even: 0, odd: 0)) { $1 % 2 == 0 ? ($0.even += $1) : ($0.odd += $1) }, [4, 2].min()!, ["aa", "b"].max { $0.count < $1.count }!, sequence(first: 1) { $0 < 50 ? $0 * 3 : nil }.map { $0 }, (1...6).lazy.map { $0 * $0 }.filter { $0 % 2 == 1 }.first { $0 > 5 }!)
var copy = a; copy[0] = -1; print(a[0], copy[0]); func mutate(_ x: inout [Int]) { x.removeFirst(); x.reverse() }; mutate(&copy); print(copy)
var arr2 = [[1], [2, 3]]; arr2[1][0] *= 10; arr2[0].append(9); print(arr2, arr2.last?.last as Any, arr2.first { $0.isEmpty } as Any)
print(Array(zip([1, 2, 3], ["x", "y", "z"])).map { $0.1 }, [("a", 2), ("b", 1)].sorted { $0.1 < $1.1 }.map { $0.0 }, Dictionary(uniqueKeysWithValues: zip("abc", 1...)).sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
print([1.5, 2.5].description, [1: "a"], ["k": [1, 2]], Set([1]), (1, "x"), [Optional(1), nil], ["a": nil as Int?], 1..<4, 1...4, [1...2], "é", ["\n"], "c" as Character, ["c" as Character], [String?.some("q")])
var it = [1, 2].makeIterator(); while let v = it.next() { print(v, terminator: ";") }; print()
print(a.randomElement() != nil, [3, 1, 2].sorted().first!, (0..<5).contains(3), (1...3) ~= 2, [1, 2, 3].starts(with: [1, 2]), [1, 1, 2].filter { $0 == 1 }.count, a.allSatisfy { $0 > 0 }, stride(from: 1, through: 9, by: 4).reversed())
var q = [1, 2, 3, 4, 5, 6]; let p = q.partition { $0 > 3 }; print(p, q[..<p].sorted(), q[p...].sorted()); q.sort(); q.removeSubrange(1...2); q.removeFirst(2); print(q, q.popLast()!, q.indices.map { $0 }, q.reversed().first!)
