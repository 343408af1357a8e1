extension StandardLibraryText {
  /// Random numbers. What is drawn from a generator is what Swift's standard library draws from it.
  static let random = #"""
    protocol RandomNumberGenerator {
      mutating func next() -> UInt64
    }
    extension RandomNumberGenerator {
      mutating func next<T: FixedWidthInteger & UnsignedInteger>() -> T { T(truncatingIfNeeded: next() as UInt64) }
      mutating func next<T: FixedWidthInteger & UnsignedInteger>(upperBound: T) -> T {
        precondition(upperBound != (0 as T), "upperBound cannot be zero.")
        return T(truncatingIfNeeded: draw(UInt64(upperBound), bits: T.bitWidth))
      }
      mutating func draw(_ width: UInt64, bits: Int) -> UInt64 {
        if bits == 64 {
          var number: UInt64 = next()
          var low = number &* width
          if low < width {
            let least = (0 &- width) % width
            while low < least {
              number = next()
              low = number &* width
            }
          }
          return number.multipliedHigh(width)
        }
        let mask: UInt64 = (1 << UInt64(bits)) - 1
        let bound = width & mask
        var product = (next() & mask) &* bound
        if product & mask < bound {
          let least = ((mask &+ 1) - bound) % bound
          while product & mask < least { product = (next() & mask) &* bound }
        }
        return product >> UInt64(bits)
      }
    }
    struct SystemRandomNumberGenerator: RandomNumberGenerator {
      init() {}
      @native("SystemRandomNumberGenerator.next") mutating func next() -> UInt64
    }
    """#

  /// What `Date` and clocks give to the timing of a computation.
  static let dates = #"""
    typealias TimeInterval = Double
    @native("Date.now") func secondsSinceReferenceDate() -> Double
    struct Date: Hashable, Comparable {
      var timeIntervalSinceReferenceDate: Double
      init() { timeIntervalSinceReferenceDate = secondsSinceReferenceDate() }
      init(timeIntervalSinceReferenceDate interval: Double) { timeIntervalSinceReferenceDate = interval }
      init(timeIntervalSince1970 interval: Double) { timeIntervalSinceReferenceDate = interval - 978307200 }
      init(timeIntervalSinceNow interval: Double) { timeIntervalSinceReferenceDate = secondsSinceReferenceDate() + interval }
      init(timeInterval interval: Double, since date: Date) {
        timeIntervalSinceReferenceDate = date.timeIntervalSinceReferenceDate + interval
      }
      static var now: Date { Date() }
      var timeIntervalSince1970: Double { timeIntervalSinceReferenceDate + 978307200 }
      var timeIntervalSinceNow: Double { timeIntervalSinceReferenceDate - secondsSinceReferenceDate() }
      func timeIntervalSince(_ other: Date) -> Double {
        timeIntervalSinceReferenceDate - other.timeIntervalSinceReferenceDate
      }
      func addingTimeInterval(_ interval: Double) -> Date {
        Date(timeIntervalSinceReferenceDate: timeIntervalSinceReferenceDate + interval)
      }
      func distance(to other: Date) -> Double { other.timeIntervalSince(self) }
      func advanced(by interval: Double) -> Date { addingTimeInterval(interval) }
      static func < (lhs: Date, rhs: Date) -> Bool {
        lhs.timeIntervalSinceReferenceDate < rhs.timeIntervalSinceReferenceDate
      }
      static func + (lhs: Date, rhs: Double) -> Date { lhs.addingTimeInterval(rhs) }
      static func - (lhs: Date, rhs: Double) -> Date { lhs.addingTimeInterval(-rhs) }
      static func += (lhs: inout Date, rhs: Double) { lhs = lhs + rhs }
      static func -= (lhs: inout Date, rhs: Double) { lhs = lhs - rhs }
    }
    struct Duration: Hashable, Comparable {
      var seconds: Double
      static var zero: Duration { Duration(seconds: 0) }
      static func seconds(_ n: Int) -> Duration { Duration(seconds: Double(n)) }
      static func seconds(_ n: Double) -> Duration { Duration(seconds: n) }
      static func milliseconds(_ n: Int) -> Duration { Duration(seconds: Double(n) / 1000) }
      static func < (lhs: Duration, rhs: Duration) -> Bool { lhs.seconds < rhs.seconds }
      static func + (lhs: Duration, rhs: Duration) -> Duration { Duration(seconds: lhs.seconds + rhs.seconds) }
      static func - (lhs: Duration, rhs: Duration) -> Duration { Duration(seconds: lhs.seconds - rhs.seconds) }
      static func / (lhs: Duration, rhs: Duration) -> Double { lhs.seconds / rhs.seconds }
      var description: String { "\(seconds) seconds" }
    }
    extension Duration: CustomStringConvertible {}
    struct ContinuousClock {
      init() {}
      var now: ContinuousClockInstant { ContinuousClockInstant(seconds: secondsSinceReferenceDate()) }
      func measure(_ work: () throws -> Void) rethrows -> Duration {
        let start = secondsSinceReferenceDate()
        try work()
        return Duration(seconds: secondsSinceReferenceDate() - start)
      }
    }
    struct ContinuousClockInstant: Hashable, Comparable {
      let seconds: Double
      func duration(to other: ContinuousClockInstant) -> Duration { Duration(seconds: other.seconds - seconds) }
      static func < (lhs: ContinuousClockInstant, rhs: ContinuousClockInstant) -> Bool { lhs.seconds < rhs.seconds }
      static func - (lhs: ContinuousClockInstant, rhs: ContinuousClockInstant) -> Duration { rhs.duration(to: lhs) }
    }
    """#
}
