/// Width and sign of an integer type. A value is kept in a word, extended by its sign or by zeros.
struct IntegerFormat {
  let bits: Int
  let isSigned: Bool

  init?(name: String) {
    switch name {
    case "Int", "Int64": (bits, isSigned) = (64, true)
    case "Int32": (bits, isSigned) = (32, true)
    case "Int16": (bits, isSigned) = (16, true)
    case "Int8": (bits, isSigned) = (8, true)
    case "UInt", "UInt64": (bits, isSigned) = (64, false)
    case "UInt32": (bits, isSigned) = (32, false)
    case "UInt16": (bits, isSigned) = (16, false)
    case "UInt8": (bits, isSigned) = (8, false)
    default: return nil
    }
  }

  init?(_ type: CellType) {
    guard let nominal = type.nominal, nominal.isStandard, let format = IntegerFormat(name: nominal.name) else {
      return nil
    }
    self = format
  }

  var isWord: Bool { bits == 64 && isSigned }
  var min: Int { isSigned ? Int.min >> (64 - bits) : 0 }
  /// The largest value, as bits.
  var max: Int { isSigned ? Int.max >> (64 - bits) : bits == 64 ? -1 : (1 << bits) - 1 }

  /// Whether a literal's value is one of the type.
  func holds(_ value: Int) -> Bool {
    if bits == 64 { return isSigned || value >= 0 }
    return value >= min && value <= max
  }

  /// The value with what does not fit cut off.
  @inline(__always)
  func wrap(_ value: Int) -> Int {
    if bits == 64 { return value }
    let shift = 64 - bits
    return isSigned ? (value << shift) >> shift : Int(bitPattern: UInt(bitPattern: value << shift) >> UInt(shift))
  }

  func describe(_ word: Int) -> String { isSigned || bits < 64 ? String(word) : String(UInt(bitPattern: word)) }

  /// Less-than of values of the type.
  @inline(__always)
  func less(_ a: Int, _ b: Int) -> Bool { isSigned || bits < 64 ? a < b : UInt(bitPattern: a) < UInt(bitPattern: b) }

  enum Operation { case add, subtract, multiply, divide, remainder }

  /// The exact result, or nil where it does not fit (or divides by zero).
  func apply(_ operation: Operation, _ a: Int, _ b: Int) -> Int? {
    if !isSigned, bits == 64 {
      let (x, y) = (UInt(bitPattern: a), UInt(bitPattern: b))
      let (result, overflow): (UInt, Bool)
      switch operation {
      case .add: (result, overflow) = x.addingReportingOverflow(y)
      case .subtract: (result, overflow) = x.subtractingReportingOverflow(y)
      case .multiply: (result, overflow) = x.multipliedReportingOverflow(by: y)
      case .divide: (result, overflow) = x.dividedReportingOverflow(by: y)
      case .remainder: (result, overflow) = x.remainderReportingOverflow(dividingBy: y)
      }
      return overflow ? nil : Int(bitPattern: result)
    }
    let (result, overflow): (Int, Bool)
    switch operation {
    case .add: (result, overflow) = a.addingReportingOverflow(b)
    case .subtract: (result, overflow) = a.subtractingReportingOverflow(b)
    case .multiply: (result, overflow) = a.multipliedReportingOverflow(by: b)
    case .divide: (result, overflow) = a.dividedReportingOverflow(by: b)
    case .remainder: (result, overflow) = a.remainderReportingOverflow(dividingBy: b)
    }
    return overflow || !holds(result) ? nil : result
  }
}
