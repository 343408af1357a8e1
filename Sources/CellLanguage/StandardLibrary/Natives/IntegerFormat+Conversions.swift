/// Conversions between integer types, and between them and text.
extension IntegerFormat {
  /// The type's bits of a word, with zeros above.
  func pattern(_ word: Int) -> UInt64 {
    bits == 64 ? UInt64(bitPattern: Int64(word)) : UInt64(bitPattern: Int64(word)) & ((1 << UInt64(bits)) - 1)
  }

  /// Whether a word that is a value of another type has the same value in this one.
  func holds(_ word: Int, of other: IntegerFormat) -> Bool {
    if word < 0, !other.isSigned || !isSigned {
      // A negative word is a large value where it is unsigned.
      return !other.isSigned && !isSigned && bits == 64
    }
    return bits == 64 || word >= min && word <= max
  }

  /// The nearest value of this type.
  func clamped(_ word: Int, of other: IntegerFormat) -> Int {
    if holds(word, of: other) { return word }
    return word < 0 && other.isSigned ? min : max
  }

  /// The value of a floating-point number without its fraction; nil where the type has none such.
  func value(truncating number: Double) -> Int? {
    let limit = isSigned ? scalb(1, bits - 1) : scalb(1, bits)
    let whole = number.rounded(.towardZero)
    guard whole < limit, isSigned ? whole >= -limit : whole >= 0 else { return nil }
    return isSigned ? Int(whole) : Int(bitPattern: UInt(whole))
  }

  private func scalb(_ significand: Double, _ exponent: Int) -> Double {
    Double(sign: .plus, exponent: exponent, significand: significand)
  }

  func description(_ word: Int, radix: Int = 10, uppercase: Bool = false) -> String {
    isSigned
      ? String(word, radix: radix, uppercase: uppercase) : String(pattern(word), radix: radix, uppercase: uppercase)
  }

  /// Reads digits, as `Int("12")` does.
  func value(_ text: String, radix: Int = 10) -> Int? {
    if isSigned { return Int(text, radix: radix).flatMap { holds($0, of: self) ? $0 : nil } }
    return UInt64(text, radix: radix).flatMap {
      bits < 64 && $0 >> UInt64(bits) > 0 ? nil : Int(truncatingIfNeeded: $0)
    }
  }

  func addOverflows(_ a: Int, _ b: Int) -> Bool {
    if bits < 64 { return !fits(a + b) }
    return isSigned
      ? a.addingReportingOverflow(b).overflow : pattern(a).addingReportingOverflow(pattern(b)).overflow
  }

  func subtractOverflows(_ a: Int, _ b: Int) -> Bool {
    if bits < 64 { return !fits(a - b) }
    return isSigned
      ? a.subtractingReportingOverflow(b).overflow : pattern(a).subtractingReportingOverflow(pattern(b)).overflow
  }

  func multiplyOverflows(_ a: Int, _ b: Int) -> Bool {
    if bits <= 32 { return !isSigned && bits == 32 ? pattern(a) * pattern(b) > 0xFFFF_FFFF : !fits(a * b) }
    return isSigned
      ? a.multipliedReportingOverflow(by: b).overflow : pattern(a).multipliedReportingOverflow(by: pattern(b)).overflow
  }

  /// The upper half of the product.
  func multipliedHigh(_ a: Int, _ b: Int) -> Int {
    if bits == 64 {
      return isSigned
        ? a.multipliedFullWidth(by: b).high
        : Int(truncatingIfNeeded: pattern(a).multipliedFullWidth(by: pattern(b)).high)
    }
    return isSigned ? (a * b) >> bits : Int(truncatingIfNeeded: (pattern(a) * pattern(b)) >> UInt64(bits))
  }

  private func fits(_ value: Int) -> Bool { value >= min && value <= max }
}

extension IntrinsicCall {
  /// The integer type that a generic parameter stands for.
  func integer(named name: String) throws -> IntegerFormat { try integer(type(named: name)) }

  func integer(_ type: CellType) throws -> IntegerFormat {
    guard let format = IntegerFormat(type) else {
      throw Trap(.notChecked, "'\(function.name)' works with the integer types of the standard library alone", place)
    }
    return format
  }

  /// Whether a type is `Double`, and not `Float`.
  func isDouble(_ type: CellType) throws -> Bool {
    if type.isNominal("Double") { return true }
    guard type.isNominal("Float") else {
      throw Trap(.notChecked, "'\(function.name)' works with 'Double' and 'Float' alone", place)
    }
    return false
  }

  /// A floating-point argument as a `Double`, which has every value of a `Float`.
  func number(_ index: Int) throws -> (Frame) throws -> Double {
    let run = try word(index)
    return try isDouble(type(index)) ? { double(try run($0)) } : { Double(float(try run($0))) }
  }

  /// An optional word.
  func optional(_ run: @escaping (Frame) throws -> Int?) -> Code {
    Code(reference: { try run($0).map(WordBox.of) })
  }
}
