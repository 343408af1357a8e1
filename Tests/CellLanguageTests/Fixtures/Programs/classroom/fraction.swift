struct Fraction: CustomStringConvertible, Equatable {
  let numerator, denominator: Int
  init(_ n: Int, _ d: Int) {
    func gcd(_ a: Int, _ b: Int) -> Int { b == 0 ? a : gcd(b, a % b) }
    let g = gcd(abs(n), abs(d))
    numerator = n / g
    denominator = d / g
  }
  static func + (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)
  }
  static func * (a: Fraction, b: Fraction) -> Fraction {
    Fraction(a.numerator * b.numerator, a.denominator * b.denominator)
  }
  var description: String { denominator == 1 ? "\(numerator)" : "\(numerator)/\(denominator)" }
}
let half = Fraction(1, 2), third = Fraction(1, 3)
print(half + third, half * third, half + half, Fraction(2, 4) == half)
print((1...5).map { Fraction(1, $0) }.reduce(Fraction(0, 1), +))
