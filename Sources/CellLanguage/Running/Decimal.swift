/// Whole numbers as text.
enum Decimal {
  private static let small = (0..<1000).map { String($0) }

  static func text(_ number: Int) -> String {
    if UInt(bitPattern: number) < 1000 { return small[number] }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var position = digits.count
      var rest = number.magnitude
      repeat {
        position -= 1
        let (quotient, digit) = rest.quotientAndRemainder(dividingBy: 10)
        digits[position] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: digit)
        rest = quotient
      } while rest > 0
      if number < 0 {
        position -= 1
        digits[position] = UInt8(ascii: "-")
      }
      return String(decoding: UnsafeBufferPointer(rebasing: digits[position...]), as: UTF8.self)
    }
  }
}
