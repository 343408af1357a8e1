struct Vector: Equatable {
  var x, y: Double
  static let zero = Vector(x: 0, y: 0)
  static var created = 0
  var length: Double { (x * x + y * y).squareRoot() }
  func dot(_ other: Vector) -> Double { x * other.x + y * other.y }
  mutating func scale(by factor: Double) { x *= factor; y *= factor }
  mutating func reset() { self = .zero }
  func scaled(by factor: Double) -> Vector {
    var copy = self
    copy.scale(by: factor)
    return copy
  }
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
  static prefix func - (v: Vector) -> Vector { Vector(x: -v.x, y: -v.y) }
  static func += (a: inout Vector, b: Vector) { a = a + b }
  static func * (k: Double, v: Vector) -> Vector { v.scaled(by: k) }
  static func make() -> Vector { created += 1; return Vector(x: Double(created), y: 1) }
}
var v = Vector(x: 3, y: 4)
print(v.length, v.dot(Vector(x: 1, y: 1)), -v, 2 * v)
v += Vector(x: 1, y: 1)
print(v, v == Vector(x: 4, y: 5), v != .zero)
v.scale(by: 10)
print(v, v.scaled(by: 0.5))
v.reset()
print(v, Vector.make(), Vector.make(), Vector.created)
