class Shape {
  class var sides: Int { 3 }
  func draw(_ count: Int = Self.sides) { // refused
    print(count)
  }
}
