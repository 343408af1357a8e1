/// The elements of the sequence that a function is called on: those of arrays, slices, ranges and texts as they lie, others
/// by a walk.
final class Elements<Element: Slotted> {
  private enum Form {
    case array, slice
    case range(isClosed: Bool)
    case text, reversedText
    /// The pieces of a text that is split.
    case pieces
    case other(Compiler.Walker)
  }

  /// A sequence, or an array and where its part is; of a range the bounds alone.
  struct Source {
    fileprivate var value = Value(nil)
    fileprivate var lower = 0
    fileprivate var upper = 0
  }

  /// Finds the sequence in a frame.
  let source: (Frame) throws -> Source
  private let form: Form
  /// What is asked before many elements are kept.
  let room: Room

  convenience init(_ call: IntrinsicCall) throws {
    try self.init(call, call.receiverType, try call.receiverCode())
  }

  convenience init(_ call: IntrinsicCall, argument: Int) throws {
    try self.init(call, call.type(argument), try call.code(argument))
  }

  private init(_ call: IntrinsicCall, _ type: CellType, _ sequence: Code) throws {
    form = try Self.form(of: type, sequence, call)
    source = Self.source(form, sequence)
    room = call.room
  }

  private static func form(of type: CellType, _ sequence: Code, _ call: IntrinsicCall) throws -> Form {
    if sequence.pieces != nil { return .pieces }
    let compiler = call.compiler.compiler
    switch type.nominal?.isStandard == true ? type.nominal?.name : nil {
    case "Array": return .array
    case "ArraySlice": return .slice
    case "String": return .text
    case "Range" where type.arguments[0] == call.library.int: return .range(isClosed: false)
    case "ClosedRange" where type.arguments[0] == call.library.int: return .range(isClosed: true)
    case "ReversedCollection" where type.arguments[0].isNominal("String"): return .reversedText
    default: return .other(try compiler.walker(over: type, call.place))
    }
  }

  private static func source(_ form: Form, _ sequence: Code) -> (Frame) throws -> Source {
    if let part = sequence.part {
      return { frame in
        let found = try part.run(frame)
        return Source(value: Value(found.array), lower: found.lower, upper: found.upper)
      }
    }
    if let bounds = sequence.bounds?.pair {
      return { frame in
        let (lower, upper) = try bounds(frame)
        return Source(lower: lower, upper: upper)
      }
    }
    if let pieces = sequence.pieces { return { Source(value: Value(try pieces.run($0))) } }
    let run = sequence.value
    func fields(_ frame: Frame) throws -> (Value, Address) {
      let value = try run(frame)
      return (value, cast(value.reference, to: Record.self).fields)
    }
    switch form {
    case .slice:
      return { frame in
        let (slice, fields) = try fields(frame)
        return withExtendedLifetime(slice) {
          Source(value: Value(fields.reference.pointee), lower: fields[1], upper: fields[2])
        }
      }
    case .range:
      return { frame in
        let (range, fields) = try fields(frame)
        return withExtendedLifetime(range) { Source(lower: fields[0], upper: fields[1]) }
      }
    case .reversedText:
      return { frame in
        let (reversed, fields) = try fields(frame)
        return withExtendedLifetime(reversed) { Source(value: Value(fields.reference.pointee)) }
      }
    case .array, .text, .pieces, .other: return { Source(value: try run($0)) }
    }
  }

  @inline(__always)
  func visit(_ source: Source, _ visit: (Element) throws -> Bool) throws {
    switch form {
    case .array:
      for element in Element.elements(of: source.value.reference) where try !visit(element) { return }
    case .slice:
      for element in slice(source) where try !visit(element) { return }
    case .range(let isClosed):
      guard isClosed || source.lower < source.upper else { return }
      let last = isClosed ? source.upper : source.upper - 1
      var number = source.lower
      while try visit(Element(Value(word: number))), number < last { number += 1 }
    case .text: try StringObject.visitCharacters(of: text(source)) { try visit(Element(Value($0))) }
    case .reversedText: try StringObject.visitReversed(text(source)) { try visit(Element(Value($0))) }
    case .pieces: try pieces(source).visit { try visit(Element(Value($0))) }
    case .other(let walk): try walk(source.value) { try visit(Element($0)) }
    }
  }

  func all(_ source: Source) throws -> [Element] {
    switch form {
    case .array: return Element.elements(of: source.value.reference)
    case .slice:
      let slice = slice(source)
      try room.admit(slice.count)
      return Array(slice)
    case .pieces: return Element.elements(of: try pieces(source).substrings(room))
    case .text:
      // The elements of a text are references.
      return unsafeBitCast(try StringObject.characters(of: text(source), room), to: [Element].self)
    default:
      var result: [Element] = []
      result.reserveCapacity(knownCount(source))
      try visit(source) {
        try room.heed()
        try result.append($0, in: room)
        return true
      }
      return result
    }
  }

  /// How many elements there are at most, where that is known: not more than memory is had for before they are.
  func knownCount(_ source: Source) -> Int {
    switch form {
    case .array: Element.elements(of: source.value.reference).count
    case .slice: source.upper - source.lower
    case .range: min(max(source.upper &- source.lower, 0), Self.portion)
    case .text, .reversedText: min(text(source).utf8.count, Self.portion)
    case .pieces, .other: 0
    }
  }

  private static var portion: Int { 1 << 10 }

  /// The text that the elements, which are characters, make.
  func joined(_ source: Source) throws -> String {
    switch form {
    case .text: return text(source)
    case .reversedText:
      let text = text(source)
      try room.admit(text.utf8.count, ofBytes: 1)
      return StringObject.reversed(text)
    default:
      var units: [UInt8] = []
      units.reserveCapacity(knownCount(source))
      try visit(source) { character in
        let text = cast(character.value.reference, to: StringObject.self).value.utf8
        try room.heed()
        try room.admit(adding: text.count, toBytes: units.count)
        if text.count == 1 { units.append(text.first.unsafelyUnwrapped) } else { units.append(contentsOf: text) }
        return true
      }
      return String(decoding: units, as: UTF8.self)
    }
  }

  private func slice(_ source: Source) -> ArraySlice<Element> {
    Element.elements(of: source.value.reference)[source.lower..<source.upper]
  }

  private func text(_ source: Source) -> String { cast(source.value.reference, to: StringObject.self).value }

  private func pieces(_ source: Source) -> SplitText { cast(source.value.reference) }
}
