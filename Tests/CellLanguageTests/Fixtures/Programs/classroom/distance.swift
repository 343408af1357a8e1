typealias Point = (x: Double, y: Double)
func distance(_ a: Point, _ b: Point) -> Double {
  let dx = a.x - b.x, dy = a.y - b.y
  return (dx * dx + dy * dy).squareRoot()
}
let points: [Point] = [(0, 0), (3, 4), (6, 8)]
var total = 0.0
for i in 1..<points.count { total += distance(points[i - 1], points[i]) }
print(total, distance(points[0], points[2]), points[1])
