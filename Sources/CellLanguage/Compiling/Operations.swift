// The operations that loops are made of. Others run through ``OtherOperation``.

struct Add: WordOperation {
  let place: Place
  @inline(__always) func apply(_ a: Int, _ b: Int) throws -> Int {
    let (result, overflow) = a.addingReportingOverflow(b)
    if overflow { throw Trap.overflow("+", place) }
    return result
  }
}

struct Subtract: WordOperation {
  let place: Place
  @inline(__always) func apply(_ a: Int, _ b: Int) throws -> Int {
    let (result, overflow) = a.subtractingReportingOverflow(b)
    if overflow { throw Trap.overflow("-", place) }
    return result
  }
}

struct Multiply: WordOperation {
  let place: Place
  @inline(__always) func apply(_ a: Int, _ b: Int) throws -> Int {
    let (result, overflow) = a.multipliedReportingOverflow(by: b)
    if overflow { throw Trap.overflow("*", place) }
    return result
  }
}

struct Divide: WordOperation {
  let place: Place
  @inline(__always) func apply(_ a: Int, _ b: Int) throws -> Int {
    let (result, overflow) = a.dividedReportingOverflow(by: b)
    if overflow { throw Trap.overflow(b == 0 ? "/" : "overflow", place) }
    return result
  }
}

struct Remainder: WordOperation {
  let place: Place
  @inline(__always) func apply(_ a: Int, _ b: Int) throws -> Int {
    let (result, overflow) = a.remainderReportingOverflow(dividingBy: b)
    if overflow { throw Trap.overflow(b == 0 ? "%" : "overflow", place) }
    return result
  }
}

struct WrappingAdd: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { a &+ b }
}

struct WrappingMultiply: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { a &* b }
}

struct And: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { a & b }
}

struct Or: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { a | b }
}

struct ExclusiveOr: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { a ^ b }
}

struct DoubleAdd: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { word(double(a) + double(b)) }
}

struct DoubleSubtract: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { word(double(a) - double(b)) }
}

struct DoubleMultiply: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { word(double(a) * double(b)) }
}

struct DoubleDivide: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { word(double(a) / double(b)) }
}

struct Maximum: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { max(a, b) }
}

struct Minimum: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { min(a, b) }
}

struct DoubleMaximum: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { double(b) >= double(a) ? b : a }
}

struct DoubleMinimum: WordOperation {
  @inline(__always) func apply(_ a: Int, _ b: Int) -> Int { double(b) < double(a) ? b : a }
}

struct OtherOperation: WordOperation {
  let run: (Int, Int) throws -> Int
  @inline(__always) func apply(_ a: Int, _ b: Int) throws -> Int { try run(a, b) }
}

struct Equal: WordRelation {
  static var isSymmetric: Bool { true }
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { a == b }
}

struct Unequal: WordRelation {
  static var isSymmetric: Bool { true }
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { a != b }
}

struct Less: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { a < b }
}

struct AtMost: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { a <= b }
}

struct Greater: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { a > b }
}

struct AtLeast: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { a >= b }
}

struct DoubleLess: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { double(a) < double(b) }
}

struct DoubleAtMost: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { double(a) <= double(b) }
}

struct DoubleGreater: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { double(a) > double(b) }
}

struct TextEqual: WordRelation {
  static var isSymmetric: Bool { true }
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool {
    a == b || StringObject.withBits(a) { x in StringObject.withBits(b) { x.equals($0) } }
  }
}

struct TextLess: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool {
    StringObject.withBits(a) { x in StringObject.withBits(b) { x.value < $0.value } }
  }
}

struct TextAtMost: WordRelation {
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool {
    StringObject.withBits(a) { x in StringObject.withBits(b) { x.value <= $0.value } }
  }
}

struct OtherRelation: WordRelation {
  let run: (Int, Int) -> Bool
  @inline(__always) func holds(_ a: Int, _ b: Int) -> Bool { run(a, b) }
}

extension Trap {
  /// An operator's result that its type does not hold.
  @inline(never)
  static func overflow(_ name: String, _ place: Place) -> Trap {
    switch name {
    case "/": Trap(.trap, "Division by zero", place)
    case "%": Trap(.trap, "Division by zero in remainder operation", place)
    default: Trap(.trap, "arithmetic overflow: the result of '\(name)' doesn't fit", place)
    }
  }
}
