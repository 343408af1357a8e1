/// The elements of the sequence that a function is called on: those of arrays and slices as they lie, others by a walk.
final class Elements<Element: Slotted> {
  let source: (Frame) throws -> Value
  private let isArray: Bool
  private let isSlice: Bool
  private let isRange: Bool
  private let isSplit: Bool
  private let isText: Bool
  private let walk: Compiler.Walker
  private let machine: Machine
  private let place: Place

  convenience init(_ call: IntrinsicCall) throws {
    try self.init(call, call.receiverType, try call.receiverCode())
  }

  convenience init(_ call: IntrinsicCall, argument: Int) throws {
    try self.init(call, call.type(argument), try call.code(argument))
  }

  private init(_ call: IntrinsicCall, _ type: CellType, _ sequence: Code) throws {
    isSplit = sequence.pieces != nil
    source = sequence.pieces.map { pieces in { Value(try pieces.run($0)) } } ?? sequence.value
    isArray = type.isNominal("Array") && type.nominal?.isStandard == true
    isSlice = type.isNominal("ArraySlice") && type.nominal?.isStandard == true
    isRange =
      type.isNominal("Range") && type.nominal?.isStandard == true && type.arguments.first == call.library.int
    isText = type.isNominal("String") && type.nominal?.isStandard == true
    walk =
      isArray || isSlice || isRange || isText ? { _, _ in } : try call.compiler.compiler.walker(over: type, call.place)
    (machine, place) = (call.machine, call.place)
  }

  @inline(__always)
  func visit(_ source: Value, _ visit: (Element) throws -> Bool) throws {
    if isSplit {
      try cast(source.reference, to: SplitText.self).visit { try visit(Element(Value($0))) }
    } else if isArray {
      for element in Element.elements(of: source.reference) where try !visit(element) { return }
    } else if isSlice {
      for element in slice(source) where try !visit(element) { return }
    } else if isRange {
      let range = cast(source.reference, to: Record.self)
      let (lower, upper) = withExtendedLifetime(range) { (range.fields[0], range.fields[1]) }
      for number in lower..<upper where try !visit(Element(Value(word: number))) { return }
    } else if isText {
      let text = cast(source.reference, to: StringObject.self).value
      try StringObject.visitCharacters(of: text) { try visit(Element(Value($0))) }
    } else {
      try walk(source) { try visit(Element($0)) }
    }
  }

  func all(_ source: Value) throws -> [Element] {
    if isSplit {
      return try Element.elements(of: cast(source.reference, to: SplitText.self).substrings { try machine.heed(place) })
    }
    if isArray { return Element.elements(of: source.reference) }
    if isSlice { return Array(slice(source)) }
    var result: [Element] = []
    if isText { result.reserveCapacity(min(1 << 10, cast(source.reference, to: StringObject.self).value.utf8.count)) }
    try visit(source) {
      try machine.heed(place)
      result.append($0)
      return true
    }
    return result
  }

  /// How many elements there are, where that is known.
  func knownCount(_ source: Value) -> Int {
    if isSlice { return slice(source).count }
    return isArray && !isSplit ? Element.elements(of: source.reference).count : 0
  }

  private func slice(_ source: Value) -> ArraySlice<Element> {
    let record = cast(source.reference, to: Record.self)
    return withExtendedLifetime(record) {
      let fields = record.fields
      return Element.elements(of: fields.reference.pointee)[fields[1]..<fields[2]]
    }
  }
}
