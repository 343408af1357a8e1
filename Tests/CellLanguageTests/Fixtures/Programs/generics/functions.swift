func swapped<A, B>(_ pair: (A, B)) -> (B, A) { (pair.1, pair.0) }
func largest<T: Comparable>(_ values: [T]) -> T? {
  guard var best = values.first else { return nil }
  for value in values.dropFirst() where value > best { best = value }
  return best
}
func count<S: Sequence>(_ s: S, of element: S.Element) -> Int where S.Element: Equatable {
  s.reduce(0) { $0 + ($1 == element ? 1 : 0) }
}
func group<T, K: Hashable>(_ values: [T], by key: (T) -> K) -> [K: [T]] {
  var groups: [K: [T]] = [:]
  for value in values { groups[key(value), default: []].append(value) }
  return groups
}
func sum<N: Numeric>(_ values: [N]) -> N { values.reduce(0, +) }
func average<F: BinaryFloatingPoint>(_ values: [F]) -> F { values.reduce(0, +) / F(values.count) }
func width<I: FixedWidthInteger>(_: I.Type) -> Int { I.bitWidth }
print(swapped((1, "a")), largest([3, 9, 2])!, largest(["b", "c", "a"])!, largest([Int]()) as Any)
print(count("banana", of: "a"), count([1, 2, 1], of: 1))
let groups = group(["apple", "avocado", "banana"], by: { $0.first! })
for key in groups.keys.sorted() { print(key, groups[key]!) }
print(sum([1, 2, 3]), sum([0.5, 0.25]), average([1.0, 2.0]), average([Float(1), 2]))
print(width(Int8.self), width(UInt64.self))
func identity<T>(_ x: T) -> T { x }
print(identity(5), identity("x"), identity([1.5]), type(of: identity(Float(2))))
