enum Direction: Int, CaseIterable {
  case north, east, south, west
  var opposite: Direction { Direction(rawValue: (rawValue + 2) % 4)! }
  mutating func turn(_ steps: Int = 1) { self = Direction(rawValue: (rawValue + steps) % 4)! }
  static let start = Direction.north
  static func parse(_ text: Character) -> Direction? {
    switch text {
    case "N": .north
    case "E": .east
    case "S": .south
    case "W": .west
    default: nil
    }
  }
  var step: (dx: Int, dy: Int) {
    switch self {
    case .north: (0, 1)
    case .south: (0, -1)
    case .east: (1, 0)
    case .west: (-1, 0)
    }
  }
}
var d = Direction.start
d.turn()
print(d, d.opposite, d.step.dx)
d.turn(2)
print(d, d.step)
var x = 0, y = 0
for c in "NNESX" {
  guard let d = Direction.parse(c) else { print("skip", c); continue }
  x += d.step.dx
  y += d.step.dy
}
print(x, y)
