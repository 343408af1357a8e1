// collections
var a = Array(1...10)
a.removeSubrange(2..<4); a.insert(contentsOf: [100, 200], at: 1); a.swapAt(0, a.count - 1); a.reverse()
print(a, a.firstIndex(of: 100)!, a.last { $0 < 5 } as Any, a.partition { $0 > 50 }, a)
print(a.sorted().split { $0 % 5 == 0 }, a.chunked(3), a[1...].startIndex, a[..<3].endIndex, a.suffix(2), a.dropLast(7), a.prefix(while: { $0 < 50 }))
extension Array { func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } } }
extension Sequence where Element: Hashable { func unique() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } } }
print([3, 1, 3, 2, 1].unique(), "mississippi".unique(), [1, 2, 3].min()!, ["b", "a"].max()!, [1, 2].elementsEqual([1, 2]), [1, 2, 3].starts(with: [1, 2]), [1, 2].lexicographicallyPrecedes([1, 3]))
print(a.reduce(into: [Bool: Int]()) { $0[$1 % 2 == 0, default: 0] += $1 }[true]!, zip(a, a.dropFirst()).map(-), a.indices, a.isEmpty, a.contains { $0 > 199 }, a.allSatisfy { $0 > 0 })
var m = Array(repeating: Array(repeating: 0, count: 3), count: 2); m[1][2] = 5; m[0].append(9); print(m, m.map(\.count), m.joined(), Array(m.joined(separator: [-1])))
var d = ["a": 1, "b": 2]
d["c"] = 3; d["a"] = nil; d["b"]! += 10; d["z", default: 5] -= 1
print(d.sorted { $0.key < $1.key }, d.count, d["q"] as Any, d.removeValue(forKey: "b") as Any, d.updateValue(7, forKey: "c") as Any, d.keys.contains("c"))
d.merge(["c": 1, "n": 2]) { old, new in old * 100 + new }; print(d.sorted(by: { $0.0 < $1.0 }).map { $0.1 }, d.merging(["c": 0], uniquingKeysWith: { $1 })["c"]!)
print(d.min { $0.value < $1.value }!, d.first { $0.value == 2 }!.key, d.compactMapValues { $0 > 2 ? String($0) : nil }.sorted(by: <).map(\.value), d.contains { $0.key == "n" }, d.reduce(0) { $0 + $1.value })
let inverse = Dictionary(uniqueKeysWithValues: d.map { ($1, $0) }); print(inverse[2]!, Dictionary(grouping: 1...6) { $0 % 3 }.sorted { $0.key < $1.key })
var nested: [String: [String: [Int]]] = [:]; nested["x", default: [:]]["y", default: []].append(1); nested["x"]!["y"]!.append(2); nested["x"]?["w"] = []; print(nested["x"]!.sorted { $0.key < $1.key }, nested["no"]?["y"] as Any)
let s1: Set = [1, 2, 3, 4], s2 = Set([3, 4, 5])
print(s1.union(s2).sorted(), s1.intersection(s2).sorted(), s1.subtracting(s2).sorted(), s1.symmetricDifference(s2).sorted(), s1.isSubset(of: s2), s1.isDisjoint(with: [9]), s1.isSuperset(of: [1]), s1.isStrictSubset(of: s1), s1 == [4, 3, 2, 1])
var s3 = s1; print(s3.insert(1), s3.insert(9).inserted, s3.remove(2) as Any, s3.remove(77) as Any, s3.update(with: 3) as Any, s3.sorted()); s3.formUnion([50]); s3.subtract([1]); s3.formIntersection([3, 50, 4]); print(s3.sorted(), s3.contains(50), s3.map { $0 * 2 }.sorted(), s3.filter { $0 > 3 }.count)
print([1, 2, 3].lazy.map { $0 * 2 }.filter { $0 > 2 }.first!, (1...).lazy.filter { $0 % 7 == 0 }.prefix(3).map { $0 }, Array((1...3).lazy.flatMap { Array(repeating: $0, count: $0) }), [1, 2, 3, 4].lazy.drop { $0 < 3 }.reduce(0, +))
var it = [1, 2, 3].makeIterator(); while let x = it.next() { print(x, terminator: ",") }; print(it.next() as Any)
print(sequence(first: 1) { $0 < 100 ? $0 * 3 : nil }.map { $0 }, Array(sequence(state: (0, 1)) { s -> Int? in defer { s = (s.1, s.0 + s.1) }; return s.0 > 20 ? nil : s.0 }))
print(Array(zip("abc", 1...)), Array("abc".enumerated()).map { "\($0.offset)\($0.element)" }, repeatElement("x", count: 3).joined(), Array([1, 2, 3].reversed()), (1...3).reversed().map { $0 }, [1, 2, 3].shuffled().count, [Int]().randomElement() as Any)
print([1, 5, 2].sorted(by: >), ["b": 1].first!, [[2, 1], [1]].sorted { $0.count < $1.count }, [("a", 2), ("b", 1)].sorted { $0.1 < $1.1 }.map(\.0), [3, 1, 2].enumerated().sorted { $0.element < $1.element }.map(\.offset), [1, 2, 3, 4, 5][1...3].map { $0 }, [1, 2, 3].firstIndex { $0 > 1 }!)
for (i, row) in [[1, 2], [3]].enumerated() { for case let x? in row.map({ $0 % 2 == 0 ? nil : $0 }) { print(i, x) } }
let slice = [10, 20, 30, 40][1...2]; print(slice, slice[1], slice.first!, slice.indices, Array(slice)[0], slice.reduce(0, +), type(of: slice), slice + [1])
var q = ArraySlice([1, 2, 3]); q.removeFirst(); q.append(4); print(q, q.popFirst() as Any, q.count, q.startIndex)
print([1, 2, 3] + [4], [1, 2] == [1, 2], [[1]] == [[1]], ["a": [1]] == ["a": [1]], [1, nil, 3].compactMap { $0 }, [1, nil] as [Int?], (1...3).contains(2), 3..<3, (0..<10).clamped(to: 5..<20), ClosedRange(uncheckedBounds: (1, 2)), (1...3).overlaps(3...4), Range(1...3))
var st = [Int](); st.reserveCapacity(10); st += 1...3; st += [9].lazy.map { $0 }; print(st, st.popLast()!, st.removeFirst(), st.remove(at: 1), st, st.dropFirst(9), st.max(by: { $0 < $1 })!, st.count); st.removeAll(keepingCapacity: true); print(st, st.first as Any)
print([1, 2, 3, 4].difference(from: [1, 3]).count, "abc".indices.map { "abc"[$0] }, CollectionOfOne(3).map { $0 }, EmptyCollection<Int>().count, AnySequence([1, 2]).map { $0 }, AnyIterator { nil as Int? }.next() as Any, Array(AnyCollection([3])).count)
