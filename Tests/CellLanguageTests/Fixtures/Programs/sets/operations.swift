let a: Set = [1, 2, 3, 4], b: Set<Int> = [3, 4, 5]
print(a.union(b).sorted(), a.intersection(b).sorted(), a.subtracting(b).sorted(), a.symmetricDifference(b).sorted())
print(a.contains(2), a.count, a.isSubset(of: b), Set([3]).isSubset(of: a), a.isSuperset(of: [1, 2]), a.isDisjoint(with: [9]), a.isStrictSubset(of: [1, 2, 3, 4, 5]))
var s = Set<String>()
print(s.insert("x").inserted, s.insert("x").inserted, s.insert("y"), s.remove("x") as Any, s.remove("q") as Any, s)
s.formUnion(["a", "b"]); s.subtract(["y"]); s.formIntersection(["a", "b", "c"])
print(s.sorted(), s == ["b", "a"], s.isEmpty, s.first != nil, s.min()!, s.max()!, s.map { $0 + "!" }.sorted())
print(Set("banana").sorted(), Set([1, 1, 2]).count, Array(Set([5])), Set([1, 2]) == Set([2, 1]), s.filter { $0 > "a" }, a.reduce(0, +))
print(Set([[1], [1], [2]]).count, s.update(with: "a") as Any, a.allSatisfy { $0 < 5 }, Set<Int>(), a.sorted(by: >), Set(a.map { $0 % 2 }).count)
for x in a.sorted() where !b.contains(x) { print(x, terminator: " ") }
print(s.isSubset(of: ["a", "b", "c"]), a.subtracting([1, 2, 3]), Set(1...3).union([7]).count)
s.removeAll()
print(s.count, s.popFirst() as Any)
func hasDuplicates<T: Hashable>(_ xs: [T]) -> Bool { Set(xs).count != xs.count }
print(hasDuplicates([1, 2, 1]), hasDuplicates(["a", "b"]))
