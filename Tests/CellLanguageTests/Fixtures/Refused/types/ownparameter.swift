class Shape {
  func same(_ other: Self) -> Bool { // refused
    true
  }
}
