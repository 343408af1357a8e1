struct Vector {
  var x, y: Double
  static func + (l: Vector, r: Vector) -> Vector { Vector(x: l.x + r.x, y: l.y + r.y) }
  static func * (l: Vector, r: Double) -> Vector { Vector(x: l.x * r, y: l.y * r) }
  static func == (l: Vector, r: Vector) -> Bool { l.x == r.x && l.y == r.y }
  var length: Double { (x * x + y * y).squareRoot() }
}
let v = Vector(x: 3, y: 4)
print(v + v, v * 0.5, v.length, v == Vector(x: 3, y: 4))
