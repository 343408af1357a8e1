protocol Shape { func area() -> Int }
struct Square: Shape {
  var side = 2
  func area() -> Int { side * side }
}
let shape: some Shape = Square()
print(shape.area())
print(shape.side) // refused
