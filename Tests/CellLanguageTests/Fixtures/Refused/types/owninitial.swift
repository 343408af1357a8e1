class Shape {
  class var sides: Int { 3 }
  var count = Self.sides // refused
}
