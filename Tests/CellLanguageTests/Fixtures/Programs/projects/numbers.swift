let small: Int8 = 127;
print(
  small &+ 1, small.addingReportingOverflow(1), Int8.min, Int8(truncatingIfNeeded: 300), UInt8(clamping: -5),
  Int8(exactly: 200) as Any)
print(UInt8.max, UInt16.max, UInt32.max, UInt64.max, Int64.min, Int.bitWidth, Int32.bitWidth, (0 as UInt8) &- 1)
print(
  7 / 2, -7 / 2, 7 % -3, -7 % 3, 7.5.truncatingRemainder(dividingBy: 2), (-7).quotientAndRemainder(dividingBy: 2),
  17.isMultiple(of: 5), (-5).magnitude, (-5).signum())
print(
  0b1010 & 0b0110, 0b1010 | 0b0101, 0b1010 ^ 0xF, ~0, 1 << 10, -16 >> 2, UInt8(200) >> 3, UInt8(200) << 1, 1 << 64,
  5.nonzeroBitCount, 40.leadingZeroBitCount, 40.trailingZeroBitCount, UInt16(0x1234).byteSwapped)
print(0.1 + 0.2, 1.0 / 3, 1e21, 1e16, 123456789.0, 1e-5, 0.0001, 5e-324);
print(
  Double.greatestFiniteMagnitude, Double.pi, -0.0, 1 / 0.0, -1.0 / 0, Double.nan, Float(0.1), Float.pi, 100.0, 1e100)
print(
  2.5.rounded(), 3.5.rounded(), -2.5.rounded(), 2.5.rounded(.toNearestOrEven), 2.1.rounded(.up),
  -2.9.rounded(.towardZero), 2.9.rounded(.down), Int(2.99), Int(-2.99), Double(7) / 2, Int(exactly: 2.5) as Any,
  Int(exactly: 3.0)!)
print(
  Double.nan == .nan, Double.nan.isNaN, (0.0).sign, (-0.0).sign == .minus, 0.0 == -0.0, Double.infinity > 1e308,
  [3.0, .nan, 1].max() as Any, 1.0.nextUp, 1.0.ulp, 8.0.exponent, 10.0.significand)
import Foundation
print(sqrt(2.0), exp(1.0), log(10.0)); print(log2(8.0), log10(1000.0), sin(Double.pi / 6));
print(cos(0.0), atan2(1.0, 1.0), floor(-1.5), ceil(1.2)); print(abs(-3), fabs(-2.5), hypot(3.0, 4.0));
print(cbrt(27.0), fmod(7.0, 3.0), trunc(-1.7))
print(
  Int.max, Int.max.addingReportingOverflow(1).overflow, Int.max &+ 1 == Int.min,
  Int.max.multipliedReportingOverflow(by: 2), (Int.max).multipliedFullWidth(by: 2).high)
print(
  String(255, radix: 16), String(-255, radix: 2), Int("zz", radix: 36)!, Int("+5")!, Int("5 ") as Any,
  UInt("−1") as Any, Double("0x1p3")!, Double("inf")!, Float("1.1")!, Double("") as Any)
print(
  UInt8(ascii: "a"), Int("A".unicodeScalars.first!.value), Int(true ? 1 : 0), Double(Int.max), Int(UInt32.max),
  UInt32(truncatingIfNeeded: -1), Int64(Int32.min), Float(16_777_217), Double(Float(0.1)))
print(
  stride(from: 0, to: 1, by: 0.25).map { $0 }, Array(stride(from: 10, through: 0, by: -5)),
  stride(from: 1, to: 1, by: 1).map { $0 }, (1...5).reversed().map { $0 * $0 }, (0..<0).isEmpty, (1...3).sum, 1...3 ~= 2
)
extension Sequence where Element: AdditiveArithmetic { var sum: Element { reduce(.zero, +) } }
extension BinaryInteger {
  var isPrime: Bool {
    guard self > 1 else { return false }; var d: Self = 2;
    while d * d <= self { if self % d == 0 { return false }; d += 1 }; return true
  };
  func digits(base: Self = 10) -> [Int] {
    var n = self, r: [Int] = []; repeat { r.append(Int(n % base)); n /= base } while n > 0; return r.reversed()
  }
}
print(
  (1...30).filter(\.isPrime), UInt8(13).isPrime, 2024.digits(), 10.digits(base: 2), [0.5, 0.25].sum, [Int8(3), 4].sum)
func gcd<T: BinaryInteger>(_ a: T, _ b: T) -> T { b == 0 ? a : gcd(b, a % b) };
print(gcd(48, 18), gcd(UInt16(35), 14), gcd(-12, 8))
func mean<T: BinaryFloatingPoint>(_ xs: [T]) -> T { xs.reduce(0, +) / T(xs.count) };
print(mean([1, 2, 4]), mean([Float(1), 2]), mean([1.5]))
struct Fraction: Comparable, Hashable, CustomStringConvertible, ExpressibleByIntegerLiteral, Numeric {
  var n: Int, d: Int
  init(_ n: Int, _ d: Int = 1) {
    let g = gcd(abs(n), abs(d)), s = d < 0 ? -1 : 1; self.n = s * n / max(g, 1); self.d = s * d / max(g, 1)
  }
  init(integerLiteral v: Int) { self.init(v) };
  init?<T: BinaryInteger>(exactly source: T) { guard let i = Int(exactly: source) else { return nil }; self.init(i) }
  var magnitude: Fraction { Fraction(abs(n), d) }; var description: String { d == 1 ? "\(n)" : "\(n)/\(d)" }
  static func + (a: Self, b: Self) -> Self { .init(a.n * b.d + b.n * a.d, a.d * b.d) };
  static func - (a: Self, b: Self) -> Self { .init(a.n * b.d - b.n * a.d, a.d * b.d) };
  static func * (a: Self, b: Self) -> Self { .init(a.n * b.n, a.d * b.d) };
  static func *= (a: inout Self, b: Self) { a = a * b }
  static func / (a: Self, b: Self) -> Self { .init(a.n * b.d, a.d * b.n) };
  static func < (a: Self, b: Self) -> Bool { a.n * b.d < b.n * a.d }
}
let half = Fraction(1, 2);
print(
  half + Fraction(1, 3), half * 4, half - 1, half / Fraction(-3, 4), [half, 1, Fraction(1, 3)].sorted(), [half, 2].sum,
  half > Fraction(2, 5), Set([half, Fraction(2, 4)]).count, (1...4).map { Fraction(1, $0) }.reduce(0, +))
var f = half; f *= 3; f += 1; print(f, f.magnitude, -Double(f.n) / Double(f.d)); let big = (1...20).reduce(1, *);
print(big, big.description.count, Double(big), Float(big))
print(
  Int.random(in: 5...5), (1...6).randomElement()! > 0, Bool.random() || true, [1, 2, 3].shuffled().sorted(),
  max(1, 2.5), min(3, 1, 2), abs(Int8(-7)), 5.clamped(0, 3));
extension Comparable { func clamped(_ a: Self, _ b: Self) -> Self { Swift.min(Swift.max(self, a), b) } }
print(
  1_000_000, 0xFF_FF, 0o17, 0b11, 1e3, 0x1p-2, 1.5e-3, UInt64(0xFFFF_FFFF_FFFF_FFFF), 12.0 as Float, Int32(7) / 2,
  Double(3).description);
print(
  zip([1, 2], [3.0, 4.0]).map { Double($0) * $1 }, (1...3).flatMap { n in (1...n).map { n * $0 } },
  [[1], [2, 3]].joined().map { $0 })
