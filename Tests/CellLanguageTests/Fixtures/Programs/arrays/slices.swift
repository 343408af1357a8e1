let a = Array(10..<20)
let s = a[3..<7]
print(s, s.startIndex, s.endIndex, s[3], s.first!, s.count, Array(s), s.map { $0 }, s.indices, s.reduce(0, +))
print(a[...2], a[8...], a[..<2], a[2...4], a[a.count - 1], a[(a.count - 3)...].reversed().map { $0 })
var m = a
m[2..<4] = [0, 0, 0, 0]
print(m, m.count)
m[0...1] = []
print(m)
var slice = m[1...3]
slice[1] = 99
slice.append(7)
print(slice, m[1], slice.sorted(), slice == [99, 0, 0, 7], type(of: slice))
print(a.dropFirst(3).first!, a.dropFirst(3).startIndex, a.prefix(3).endIndex, a.suffix(2).startIndex, a.prefix(upTo: 2), a.suffix(from: 8), a.prefix(through: 1))
func sum(_ xs: ArraySlice<Int>) -> Int { xs.isEmpty ? 0 : xs.first! + sum(xs.dropFirst()) }
print(sum(a[...]), sum([]), a[1..<1].isEmpty, a.split { $0 % 4 == 0 })
func binarySearch(_ xs: ArraySlice<Int>, _ target: Int) -> Int? {
  guard !xs.isEmpty else { return nil }
  let mid = xs.startIndex + xs.count / 2
  if xs[mid] == target { return mid }
  return target < xs[mid] ? binarySearch(xs[..<mid], target) : binarySearch(xs[(mid + 1)...], target)
}
print(binarySearch(a[...], 17) as Any, binarySearch(a[...], 5) as Any)
for x in a[5...].prefix(2) { print(x) }
print(a[2...].firstIndex(of: 15)!, Array(a[2...].enumerated())[0].offset, zip(a[0..<2], a[2..<4]).map(+))
