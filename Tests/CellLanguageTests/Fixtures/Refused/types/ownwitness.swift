protocol Copyable2 {
  func copy() -> Self
}
class Shape: Copyable2 {
  func copy() -> Shape { // refused
    Shape()
  }
}
