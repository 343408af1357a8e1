class Shape {
  let name: String
  var area: Double { 0 }
  init(name: String) { self.name = name; setUp() }
  func setUp() { print("shape set up") }
  func describe() -> String { "\(name) of area \(area)" }
  class func kinds() -> Int { 1 }
  static let all = "shapes"
}
class Square: Shape {
  var side: Double
  init(side: Double) {
    self.side = side
    super.init(name: "square")
  }
  override var area: Double { side * side }
  override func setUp() { super.setUp(); print("square set up", side) }
  override class func kinds() -> Int { super.kinds() + 1 }
}
final class Cube: Square {
  override var area: Double { super.area * 6 }
  override func describe() -> String { "[" + super.describe() + "]" }
  convenience init() { self.init(side: 2) }
}
let shapes: [Shape] = [Square(side: 1.5), Cube(), Shape(name: "blob")]
for shape in shapes { print(shape.describe(), shape is Square) }
print(Shape.kinds(), Cube.kinds(), Cube.all)
if let square = shapes[1] as? Square { square.side = 3; print(square.area) }
print(type(of: shapes[0]), type(of: shapes[1]) == Cube.self)
