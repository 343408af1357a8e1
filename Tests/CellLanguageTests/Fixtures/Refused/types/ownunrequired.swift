class Shape {
  init() {}
  class func make() -> Self {
    Self() // refused
  }
}
