extension StandardLibraryText {
  /// The protocols of floating-point numbers, and `Double` and `Float`.
  static let floatingPoint = #"""
    enum FloatingPointSign: Int {
      case plus
      case minus
    }
    enum FloatingPointRoundingRule {
      case toNearestOrAwayFromZero
      case toNearestOrEven
      case up
      case down
      case towardZero
      case awayFromZero
    }
    protocol FloatingPoint: SignedNumeric, Strideable, Hashable {
      @native("FloatingPoint./") static func / (lhs: Self, rhs: Self) -> Self
    }
    extension FloatingPoint {
      @native("FloatingPoint.fromInteger") init<T: BinaryInteger>(_ value: T)
      @native("FloatingPoint.exactly") init?<T: BinaryInteger>(exactly source: T)
      @native("FloatingPoint.nan") static var nan: Self { get }
      @native("FloatingPoint.infinity") static var infinity: Self { get }
      @native("FloatingPoint.pi") static var pi: Self { get }
      @native("FloatingPoint.ulpOfOne") static var ulpOfOne: Self { get }
      @native("FloatingPoint.greatestFiniteMagnitude") static var greatestFiniteMagnitude: Self { get }
      @native("FloatingPoint.leastNormalMagnitude") static var leastNormalMagnitude: Self { get }
      @native("FloatingPoint.leastNonzeroMagnitude") static var leastNonzeroMagnitude: Self { get }
      static var radix: Int { 2 }
      static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
      @native("FloatingPoint.squareRoot") func squareRoot() -> Self
      @native("FloatingPoint.rounded") func rounded() -> Self
      @native("FloatingPoint.roundedUp") func roundedUp() -> Self
      @native("FloatingPoint.roundedDown") func roundedDown() -> Self
      @native("FloatingPoint.roundedTowardZero") func roundedTowardZero() -> Self
      @native("FloatingPoint.roundedToEven") func roundedToEven() -> Self
      func rounded(_ rule: FloatingPointRoundingRule) -> Self {
        switch rule {
        case .toNearestOrAwayFromZero: return rounded()
        case .toNearestOrEven: return roundedToEven()
        case .up: return roundedUp()
        case .down: return roundedDown()
        case .towardZero: return roundedTowardZero()
        case .awayFromZero: return isSignMinus ? roundedDown() : roundedUp()
        }
      }
      mutating func round() { self = rounded() }
      mutating func round(_ rule: FloatingPointRoundingRule) { self = rounded(rule) }
      @native("FloatingPoint.truncatingRemainder") func truncatingRemainder(dividingBy other: Self) -> Self
      @native("FloatingPoint.remainder") func remainder(dividingBy other: Self) -> Self
      @native("FloatingPoint.addingProduct") func addingProduct(_ lhs: Self, _ rhs: Self) -> Self
      mutating func formSquareRoot() { self = squareRoot() }
      mutating func formTruncatingRemainder(dividingBy other: Self) { self = truncatingRemainder(dividingBy: other) }
      mutating func formRemainder(dividingBy other: Self) { self = remainder(dividingBy: other) }
      mutating func addProduct(_ lhs: Self, _ rhs: Self) { self = addingProduct(lhs, rhs) }
      @native("FloatingPoint.nextUp") var nextUp: Self { get }
      var nextDown: Self { -(-self).nextUp }
      @native("FloatingPoint.ulp") var ulp: Self { get }
      @native("FloatingPoint.exponent") var exponent: Int { get }
      @native("FloatingPoint.significand") var significand: Self { get }
      @native("FloatingPoint.isSignMinus") var isSignMinus: Bool { get }
      var sign: FloatingPointSign { isSignMinus ? .minus : .plus }
      var isNaN: Bool { self != self }
      var isInfinite: Bool { self == Self.infinity || self == -Self.infinity }
      var isFinite: Bool { self < Self.infinity && self > -Self.infinity }
      var isZero: Bool { self == (0 as Self) }
      var isNormal: Bool { isFinite && (self >= Self.leastNormalMagnitude || self <= -Self.leastNormalMagnitude) }
      var isSubnormal: Bool { isFinite && !isZero && !isNormal }
      func isEqual(to other: Self) -> Bool { self == other }
      func isLess(than other: Self) -> Bool { self < other }
      func isLessThanOrEqualTo(_ other: Self) -> Bool { self <= other }
      func isTotallyOrdered(belowOrEqualTo other: Self) -> Bool { self <= other }
      static func minimum(_ x: Self, _ y: Self) -> Self { x.isNaN ? y : y.isNaN ? x : y < x ? y : x }
      static func maximum(_ x: Self, _ y: Self) -> Self { x.isNaN ? y : y.isNaN ? x : y > x ? y : x }
      func distance(to other: Self) -> Self { other - self }
      func advanced(by n: Self) -> Self { self + n }
    }
    protocol BinaryFloatingPoint: FloatingPoint, ExpressibleByFloatLiteral, LosslessStringConvertible {}
    extension BinaryFloatingPoint {
      @native("FloatingPoint.zero") init()
      @native("FloatingPoint.convert") init<T: BinaryFloatingPoint>(_ value: T)
      @native("FloatingPoint.parse") init?(_ text: String)
      init?(_ text: Substring) { self.init(String(text)) }
      init(sign: FloatingPointSign, exponent: Int, significand: Self) {
        var result = significand
        for _ in 0..<Swift.max(exponent, 0) { result = result * 2 }
        for _ in 0..<Swift.max(-exponent, 0) { result = result / 2 }
        self = sign == .minus ? -result : result
      }
      init(signOf sign: Self, magnitudeOf magnitude: Self) {
        self = sign.isSignMinus == magnitude.isSignMinus ? magnitude : -magnitude
      }
      @native("FloatingPoint.significandBitCount") static var significandBitCount: Int { get }
      @native("FloatingPoint.description") var description: String { get }
      var debugDescription: String { description }
      static func random(in range: Range<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
      }
      static func random(in range: ClosedRange<Self>) -> Self {
        var generator = SystemRandomNumberGenerator()
        return random(in: range, using: &generator)
      }
      static func random<G: RandomNumberGenerator>(in range: Range<Self>, using generator: inout G) -> Self {
        precondition(!range.isEmpty, "Can't get random value with an empty range")
        let width = range.upperBound - range.lowerBound
        precondition(width.isFinite, "There is no uniform distribution on an infinite range")
        let mask: UInt64 = (2 << UInt64(Self.significandBitCount)) - 1
        while true {
          let value = width * (Self(generator.next() & mask) * (Self.ulpOfOne / 2)) + range.lowerBound
          if value != range.upperBound { return value }
        }
      }
      static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self {
        let width = range.upperBound - range.lowerBound
        precondition(width.isFinite, "There is no uniform distribution on an infinite range")
        let most: UInt64 = 2 << UInt64(Self.significandBitCount)
        let bits = generator.draw(most + 1, bits: Self.significandBitCount > 32 ? 64 : 32)
        if bits == most { return range.upperBound }
        return width * (Self(bits) * (Self.ulpOfOne / 2)) + range.lowerBound
      }
    }
    struct Double: BinaryFloatingPoint {
      typealias Magnitude = Double
      typealias Stride = Double
      @native("Double.fromBits") init(bitPattern: UInt64)
      @native("Double.bits") var bitPattern: UInt64 { get }
    }
    struct Float: BinaryFloatingPoint {
      typealias Magnitude = Float
      typealias Stride = Float
      @native("Float.fromBits") init(bitPattern: UInt32)
      @native("Float.bits") var bitPattern: UInt32 { get }
    }
    typealias Float32 = Float
    typealias Float64 = Double
    """#
}
