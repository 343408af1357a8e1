infix operator **: MultiplicationPrecedence
prefix operator √
protocol Ring { static func + (a: Self, b: Self) -> Self; static func * (a: Self, b: Self) -> Self; static var one: Self { get } }
extension Int: Ring { static var one: Int { 1 } }
struct Mod7: Ring, CustomStringConvertible {
  var n: Int
  static func + (a: Self, b: Self) -> Self { Mod7(n: (a.n + b.n) % 7) }
  static func * (a: Self, b: Self) -> Self { Mod7(n: (a.n * b.n) % 7) }
  static var one: Mod7 { Mod7(n: 1) }
  var description: String { "\(n) (mod 7)" }
}
func ** <R: Ring>(base: R, exponent: Int) -> R { (0..<exponent).reduce(R.one) { r, _ in r * base } }
prefix func √ (x: Double) -> Double { x.squareRoot() }
print(2 ** 10, Mod7(n: 3) ** 5, √16.0, 1 + 2 ** 3 * 2)
