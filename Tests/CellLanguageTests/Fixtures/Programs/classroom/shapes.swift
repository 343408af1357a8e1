protocol Shape {
  func area() -> Double
  var name: String { get }
}
struct Circle: Shape {
  let radius: Double
  let name = "circle"
  func area() -> Double { 3.14159 * radius * radius }
}
struct Rectangle: Shape {
  let width, height: Double
  var name: String { width == height ? "square" : "rectangle" }
  func area() -> Double { width * height }
}
let shapes: [Shape] = [Circle(radius: 2), Rectangle(width: 3, height: 4), Rectangle(width: 2, height: 2)]
for s in shapes { print(s.name, s.area()) }
print(shapes.map { $0.area() }.reduce(0, +))
