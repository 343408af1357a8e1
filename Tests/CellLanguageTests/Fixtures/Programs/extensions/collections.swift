extension Array {
  func chunked(_ size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
  subscript(safe index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
extension Array where Element == Double {
  var mean: Double { isEmpty ? 0 : reduce(0, +) / Double(count) }
}
extension Array where Element: Comparable {
  var isSorted: Bool { zip(self, dropFirst()).allSatisfy { $0 <= $1 } }
}
extension Collection {
  var second: Element? { dropFirst().first }
}
extension Sequence where Element: Hashable {
  var counts: [Element: Int] { reduce(into: [:]) { $0[$1, default: 0] += 1 } }
  func unique() -> [Element] {
    var seen: Set<Element> = []
    return filter { seen.insert($0).inserted }
  }
}
extension Dictionary where Value == Int {
  var total: Int { values.reduce(0, +) }
}
print([1, 2, 3, 4, 5].chunked(2), [1, 2][safe: 5] as Any, [1, 2][safe: 1]!)
print([1.0, 2, 6].mean, [Double]().mean, [1, 3, 2].isSorted, ["a", "b"].isSorted)
print("hello".second!, [1].second as Any, (5...9).second!)
print("hello".counts["l"]!, [3, 1, 3, 2, 1].unique(), ["a": 1, "b": 5].total)
