func rotate<T>(_ xs: [T], by n: Int) -> [T] {
  guard !xs.isEmpty else { return [] }
  let k = ((n % xs.count) + xs.count) % xs.count
  return Array(xs[k...] + xs[..<k])
}
print(rotate([1, 2, 3, 4], by: 1), rotate([1, 2, 3, 4], by: -1), rotate([1, 2], by: 5), rotate([Int](), by: 3))
var xs = Array(1...6)
xs.replaceSubrange(1..<3, with: [20, 30, 40])
print(xs, xs.dropFirst(2).prefix(2), Array(xs.suffix(2) + xs.prefix(1)))
xs.removeSubrange(...1)
xs.insert(contentsOf: [7, 8], at: 1)
print(xs)
let evens = xs.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
print(evens, xs.lastIndex { $0 > 20 } as Any, xs.last { $0 < 10 } as Any, xs.firstIndex(of: 999) as Any)
print(Array([1, 2, 3, 4, 5].reversed().enumerated()).map { $0.offset * $0.element }, (1...3).reversed().map { $0 })
