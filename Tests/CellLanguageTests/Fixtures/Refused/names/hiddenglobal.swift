struct Range2 {
  let values: [Int]
  func max() -> Int { values.last ?? 0 }
  func wider(_ other: Int) -> Int {
    max(values.count, other) // refused
  }
}
