protocol Shape {
  var area: Double { get }
  var name: String { get set }
  func scaled(by k: Double) -> Self
  static var sides: Int { get }
  init(size: Double)
}
extension Shape {
  var description: String { "\(name) \(area) \(Self.sides)" }
  func doubled() -> Self { scaled(by: 2) }
}
struct Square: Shape {
  var size: Double
  var name = "square"
  static let sides = 4
  var area: Double { size * size }
  init(size: Double) { self.size = size }
  func scaled(by k: Double) -> Square { Square(size: size * k) }
}
struct Triangle: Shape {
  var base, height: Double
  var name: String
  static var sides: Int { 3 }
  var area: Double { base * height / 2 }
  init(size: Double) { base = size; height = size; name = "triangle" }
  func scaled(by k: Double) -> Triangle { var t = self; t.base *= k; t.height *= k; return t }
  func doubled() -> Triangle { var t = scaled(by: 2); t.name = "big"; return t }
}
let shapes: [any Shape] = [Square(size: 2), Triangle(size: 3)]
for shape in shapes { print(shape.description, type(of: shape).sides) }
func total(_ shapes: [Shape]) -> Double { shapes.reduce(0) { $0 + $1.area } }
func make<S: Shape>(_ type: S.Type, _ size: Double) -> S { type.init(size: size) }
print(total(shapes), make(Square.self, 5).area, make(Triangle.self, 2).doubled().name)
var s: any Shape = Square(size: 1)
s.name = "renamed"
print(s.name, s.scaled(by: 3).area, s is Square, (s as? Triangle) == nil)
