class Shape {
  var sides = 0
  func copy() -> Self {
    let result = Shape()
    return result // refused
  }
}
