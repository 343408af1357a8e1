print([1, 2, 3].reduce(10) { $0 - $1 }, ["a", "b"].reduce("") { $1 + $0 }, [[1], [2]].reduce([]) { $0 + $1 }, (1...5).reduce(into: [Int]()) { $0.insert($1, at: 0) })
let stats = [3.0, 1, 2].reduce(into: (sum: 0.0, max: -Double.infinity)) { $0.sum += $1; $0.max = max($0.max, $1) }
print(stats.sum, stats.max)
let index = ["x", "y", "x"].enumerated().reduce(into: [String: [Int]]()) { $0[$1.element, default: []].append($1.offset) }
print(index["x"]!, index["y"]!)
print([1, 2, 3, 4].reduce((even: 0, odd: 0)) { $1 % 2 == 0 ? ($0.even + $1, $0.odd) : ($0.even, $0.odd + $1) })
let scan = [1, 2, 3].reduce(into: [0]) { $0.append($0.last! + $1) }
print(scan, "a1b2".reduce(0) { $0 + ($1.wholeNumberValue ?? 0) }, [5, 3].reduce(Int.max, min), [true, false].reduce(true) { $0 && $1 })
func compose<T>(_ fs: [(T) -> T]) -> (T) -> T { fs.reduce({ $0 }) { f, g in { g(f($0)) } } }
print(compose([{ $0 + 1 }, { $0 * 10 }])(4), ["1", "2"].compactMap { Int($0) }.reduce(0, +))
print((1...4).reduce("") { "(\($0)\($1))" }, [1: 2, 3: 4].reduce(0) { $0 + $1.key * $1.value }, [[1, 2], [3]].reduce(0) { $0 + $1.count })
