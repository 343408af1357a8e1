struct Point {
  var x: Double
  var y = 0.0
  let name: String
  var tags: [String] = ["new"]
  var note: String?
}
let a = Point(x: 1, name: "a")
let b = Point(x: 2, y: 3, name: "b", tags: [], note: "hi")
print(a, b)
print(a.x, b.y, a.tags, b.note ?? "-", a.note as Any)
struct Circle {
  let center: Point
  var radius: Double
  init(radius: Double, at name: String = "c") {
    self.radius = radius
    center = Point(x: radius, name: name)
  }
  init() { self.init(radius: 1) }
}
print(Circle().center.name, Circle(radius: 2, at: "z").center)
struct Range2 {
  let low, high: Int
  init?(_ low: Int, _ high: Int) {
    guard low <= high else { return nil }
    self.low = low
    self.high = high
  }
}
print(Range2(1, 3)?.high as Any, Range2(3, 1) as Any)
struct Empty {}
print(Empty())
