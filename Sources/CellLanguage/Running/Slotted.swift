/// What a slot holds: a word or a reference. Native code that calls closures of the cell is generic over it.
protocol Slotted {
  init(_ value: Value)
  var value: Value { get }
  /// What a slot holds, uncounted.
  var bits: Int { get }
  /// The value that a slot holds.
  init(bits: Int)
  /// Puts the value into a slot that holds nothing yet.
  func put(in slot: Address)
  /// Runs a function that gives such a value, in its frame.
  static func run(_ machine: Machine, _ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> Self
  /// The elements of an array object of such values.
  static func elements(of array: AnyObject?) -> [Self]
  static func array(_ elements: [Self]) -> AnyObject
}

extension Int: Slotted {
  @inline(__always) init(_ value: Value) { self = value.word }
  @inline(__always) var value: Value { Value(word: self) }
  @inline(__always) var bits: Int { self }
  @inline(__always) init(bits: Int) { self = bits }
  @inline(__always) func put(in slot: Address) { slot.pointee = self }

  @inline(__always)
  static func run(_ machine: Machine, _ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> Int {
    try machine.words(code, frame, place)
  }

  @inline(__always)
  static func elements(of array: AnyObject?) -> [Int] { cast(array, to: WordArray.self).elements }
  static func array(_ elements: [Int]) -> AnyObject { WordArray(elements) }
}

extension Optional: Slotted where Wrapped == AnyObject {
  @inline(__always) init(_ value: Value) { self = value.reference }
  @inline(__always) var value: Value { Value(self) }
  @inline(__always) var bits: Int { map { StringObject.bits($0) } ?? 0 }
  @inline(__always) init(bits: Int) { self = Value(bits: bits, isReference: true).reference }
  @inline(__always) func put(in slot: Address) { slot.initialReference(self) }

  @inline(__always)
  static func run(_ machine: Machine, _ code: FunctionCode, _ frame: Frame, _ place: Place) throws -> AnyObject? {
    try machine.result(code, frame, place)
  }

  @inline(__always)
  static func elements(of array: AnyObject?) -> [AnyObject?] { cast(array, to: ReferenceArray.self).elements }
  static func array(_ elements: [AnyObject?]) -> AnyObject { ReferenceArray(elements) }
}

extension Machine {
  @inline(__always)
  func call<A: Slotted, Result: Slotted>(_ function: FunctionObject, _ a: A, _ place: Place) throws -> Result {
    let frame = try push(function, place)
    a.put(in: frame + FunctionCode.firstParameter)
    return try function.callee._withUnsafeGuaranteedRef { try Result.run(self, $0, frame, place) }
  }

  @inline(__always)
  func call<A: Slotted, B: Slotted, Result: Slotted>(
    _ function: FunctionObject, _ a: A, _ b: B, _ place: Place
  ) throws -> Result {
    let frame = try push(function, place)
    a.put(in: frame + FunctionCode.firstParameter)
    b.put(in: frame + FunctionCode.firstParameter + 1)
    return try function.callee._withUnsafeGuaranteedRef { try Result.run(self, $0, frame, place) }
  }
}
