extension StandardLibraryText {
  /// The protocols of numbers, with the operators of the built-in ones.
  static let integerProtocols = #"""
    protocol AdditiveArithmetic: Equatable {
      @native("AdditiveArithmetic.zero") static var zero: Self { get }
      @native("AdditiveArithmetic.+") static func + (lhs: Self, rhs: Self) -> Self
      @native("AdditiveArithmetic.-") static func - (lhs: Self, rhs: Self) -> Self
    }
    extension AdditiveArithmetic {
      static func += (lhs: inout Self, rhs: Self) { lhs = lhs + rhs }
      static func -= (lhs: inout Self, rhs: Self) { lhs = lhs - rhs }
      static prefix func + (x: Self) -> Self { x }
    }
    extension AdditiveArithmetic where Self: ExpressibleByIntegerLiteral {
      static var zero: Self { 0 }
    }
    protocol Numeric: AdditiveArithmetic, ExpressibleByIntegerLiteral {
      associatedtype Magnitude: Comparable, Numeric = Self
      @native("Numeric.magnitude") var magnitude: Magnitude { get }
      @native("Numeric.*") static func * (lhs: Self, rhs: Self) -> Self
    }
    extension Numeric {
      static func *= (lhs: inout Self, rhs: Self) { lhs = lhs * rhs }
    }
    protocol SignedNumeric: Numeric {
      @native("SignedNumeric.-") static prefix func - (operand: Self) -> Self
    }
    extension SignedNumeric {
      mutating func negate() { self = -self }
    }
    func abs<T: SignedNumeric & Comparable>(_ x: T) -> T { x < (0 as T) ? -x : x }
    protocol Strideable<Stride>: Comparable {
      associatedtype Stride: Comparable, SignedNumeric = Int
      func distance(to other: Self) -> Stride
      func advanced(by n: Stride) -> Self
    }
    protocol BinaryInteger: Hashable, Numeric, CustomStringConvertible, Strideable {
      associatedtype Magnitude: BinaryInteger
      @native("BinaryInteger./") static func / (lhs: Self, rhs: Self) -> Self
      @native("BinaryInteger.%") static func % (lhs: Self, rhs: Self) -> Self
      @native("BinaryInteger.&") static func & (lhs: Self, rhs: Self) -> Self
      @native("BinaryInteger.|") static func | (lhs: Self, rhs: Self) -> Self
      @native("BinaryInteger.^") static func ^ (lhs: Self, rhs: Self) -> Self
      @native("BinaryInteger.~") static prefix func ~ (x: Self) -> Self
    }
    extension BinaryInteger {
      @native("BinaryInteger.zero") init()
      @native("BinaryInteger.convert") init<T: BinaryInteger>(_ source: T)
      @native("BinaryInteger.truncate") init<T: BinaryInteger>(truncatingIfNeeded source: T)
      @native("BinaryInteger.clamp") init<T: BinaryInteger>(clamping source: T)
      @native("BinaryInteger.exactly") init?<T: BinaryInteger>(exactly source: T)
      @native("BinaryInteger.fromFloat") init<T: BinaryFloatingPoint>(_ source: T)
      @native("BinaryInteger.exactlyFloat") init?<T: BinaryFloatingPoint>(exactly source: T)
      @native("BinaryInteger.truncate") init<T: BinaryInteger>(bitPattern source: T)
      @native("BinaryInteger.isSigned") static var isSigned: Bool { get }
      @native("BinaryInteger.bitWidth") var bitWidth: Int { get }
      @native("BinaryInteger.<<") static func << <R: BinaryInteger>(lhs: Self, rhs: R) -> Self
      @native("BinaryInteger.>>") static func >> <R: BinaryInteger>(lhs: Self, rhs: R) -> Self
      static func /= (lhs: inout Self, rhs: Self) { lhs = lhs / rhs }
      static func %= (lhs: inout Self, rhs: Self) { lhs = lhs % rhs }
      static func &= (lhs: inout Self, rhs: Self) { lhs = lhs & rhs }
      static func |= (lhs: inout Self, rhs: Self) { lhs = lhs | rhs }
      static func ^= (lhs: inout Self, rhs: Self) { lhs = lhs ^ rhs }
      static func <<= <R: BinaryInteger>(lhs: inout Self, rhs: R) { lhs = lhs << rhs }
      static func >>= <R: BinaryInteger>(lhs: inout Self, rhs: R) { lhs = lhs >> rhs }
      func quotientAndRemainder(dividingBy rhs: Self) -> (quotient: Self, remainder: Self) {
        (quotient: self / rhs, remainder: self % rhs)
      }
      func isMultiple(of other: Self) -> Bool { other == (0 as Self) ? self == (0 as Self) : self % other == (0 as Self) }
      func signum() -> Self { self == (0 as Self) ? 0 : self > (0 as Self) ? 1 : (0 as Self) - (1 as Self) }
      @native("BinaryInteger.trailingZeroBitCount") var trailingZeroBitCount: Int { get }
      @native("BinaryInteger.description") var description: String { get }
      func distance(to other: Self) -> Int { Int(other) - Int(self) }
      func advanced(by n: Int) -> Self { Self(Int(self) + n) }
    }
    protocol FixedWidthInteger: BinaryInteger, LosslessStringConvertible {
      @native("FixedWidthInteger.&+") static func &+ (lhs: Self, rhs: Self) -> Self
      @native("FixedWidthInteger.&-") static func &- (lhs: Self, rhs: Self) -> Self
      @native("FixedWidthInteger.&*") static func &* (lhs: Self, rhs: Self) -> Self
      @native("FixedWidthInteger.&<<") static func &<< (lhs: Self, rhs: Self) -> Self
      @native("FixedWidthInteger.&>>") static func &>> (lhs: Self, rhs: Self) -> Self
    }
    extension FixedWidthInteger {
      @native("FixedWidthInteger.min") static var min: Self { get }
      @native("FixedWidthInteger.max") static var max: Self { get }
      @native("FixedWidthInteger.bitWidth") static var bitWidth: Int { get }
      @native("FixedWidthInteger.nonzeroBitCount") var nonzeroBitCount: Int { get }
      @native("FixedWidthInteger.leadingZeroBitCount") var leadingZeroBitCount: Int { get }
      @native("FixedWidthInteger.byteSwapped") var byteSwapped: Self { get }
      var bigEndian: Self { byteSwapped }
      var littleEndian: Self { self }
      @native("FixedWidthInteger.addOverflows") func addOverflows(_ rhs: Self) -> Bool
      @native("FixedWidthInteger.subtractOverflows") func subtractOverflows(_ rhs: Self) -> Bool
      @native("FixedWidthInteger.multiplyOverflows") func multiplyOverflows(_ rhs: Self) -> Bool
      @native("FixedWidthInteger.multipliedHigh") func multipliedHigh(_ rhs: Self) -> Self
      func addingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool) {
        (partialValue: self &+ rhs, overflow: addOverflows(rhs))
      }
      func subtractingReportingOverflow(_ rhs: Self) -> (partialValue: Self, overflow: Bool) {
        (partialValue: self &- rhs, overflow: subtractOverflows(rhs))
      }
      func multipliedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool) {
        (partialValue: self &* rhs, overflow: multiplyOverflows(rhs))
      }
      func dividedReportingOverflow(by rhs: Self) -> (partialValue: Self, overflow: Bool) {
        rhs == (0 as Self) ? (partialValue: self, overflow: true) : (partialValue: self / rhs, overflow: false)
      }
      func multipliedFullWidth(by rhs: Self) -> (high: Self, low: Magnitude) {
        (high: multipliedHigh(rhs), low: Magnitude(truncatingIfNeeded: self &* rhs))
      }
      static func &+= (lhs: inout Self, rhs: Self) { lhs = lhs &+ rhs }
      static func &-= (lhs: inout Self, rhs: Self) { lhs = lhs &- rhs }
      static func &*= (lhs: inout Self, rhs: Self) { lhs = lhs &* rhs }
      static func &<<= (lhs: inout Self, rhs: Self) { lhs = lhs &<< rhs }
      static func &>>= (lhs: inout Self, rhs: Self) { lhs = lhs &>> rhs }
      @native("FixedWidthInteger.parse") init?(_ description: String)
      @native("FixedWidthInteger.parseRadix") init?(_ text: String, radix: Int)
      init?(_ text: Substring) { self.init(String(text)) }
      init?(_ text: Substring, radix: Int) { self.init(String(text), radix: radix) }
      init(bigEndian value: Self) { self = value.byteSwapped }
      init(littleEndian value: Self) { self = value }
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
        let width = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound)
        return range.lowerBound &+ Self(truncatingIfNeeded: generator.draw(width, bits: Self.bitWidth))
      }
      static func random<G: RandomNumberGenerator>(in range: ClosedRange<Self>, using generator: inout G) -> Self {
        let width = UInt64(truncatingIfNeeded: range.upperBound &- range.lowerBound) &+ 1
        let all = Self.bitWidth == 64 ? width == 0 : (width & ((1 << UInt64(Self.bitWidth)) - 1)) == 0
        if all { return Self(truncatingIfNeeded: generator.next()) }
        return range.lowerBound &+ Self(truncatingIfNeeded: generator.draw(width, bits: Self.bitWidth))
      }
    }
    protocol UnsignedInteger: BinaryInteger {}
    protocol SignedInteger: BinaryInteger, SignedNumeric {}
    func numericCast<T: BinaryInteger, U: BinaryInteger>(_ x: T) -> U { U(x) }
    """#

  /// The integer types.
  static let integers = ["", "8", "16", "32", "64"].map { width in
    """
    struct Int\(width): FixedWidthInteger, SignedInteger {
      typealias Magnitude = UInt\(width)
      typealias Stride = Int
    }
    struct UInt\(width): FixedWidthInteger, UnsignedInteger {
      typealias Magnitude = UInt\(width)
      typealias Stride = Int
    }
    """
  }
}
