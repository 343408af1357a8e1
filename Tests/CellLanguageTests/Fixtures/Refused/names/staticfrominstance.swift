struct Meter {
  static func scale(_ x: Double) -> Double { x / 10 }
  func read() -> Double {
    scale(3) // refused
  }
}
