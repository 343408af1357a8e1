enum Side { case left, right; static let initial = Side.left; var other: Side { self == .left ? .right : .left } }
struct Style {
  var width = 1.0
  static let thin = Style(width: 0.5)
  static func wide(_ w: Double) -> Style { Style(width: w) }
  static var normal: Style { .init() }
  func doubled() -> Style { .init(width: width * 2) }
}
func draw(_ s: Style, _ side: Side = .initial) -> String { "\(s.width) \(side)" }
print(draw(.thin), draw(.wide(3), .right), draw(.normal.doubled()), draw(.init(width: 9)))
let sides: [Side] = [.left, .right, .initial]
let map: [Side: Style] = [.left: .thin, .right: .wide(2)]
print(sides, map[.left]!.width, sides.contains(.right), sides.filter { $0 == .left }.count)
var current: Side? = .left
print(current == .left, current?.other ?? .left, current! == .right)
current = .none
print(current as Any)
let choice: Side = sides.count > 2 ? .right : .left
print(choice, .left == choice, choice != .left)
let d: Double = .pi, i: Int = .max, z: Double = .zero, s: String = .init("abc")
print(d, i, z, s, max(.zero, -2.5), [Double](repeating: .infinity, count: 1))
switch choice {
case .initial: print("initial")
default: print("not initial")
}
