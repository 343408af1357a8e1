/// Reads a pickled NumPy array of lists of whole numbers.
///
/// A pickle is a program for a small stack machine. This machine knows numbers, short texts, flat tuples, lists, and
/// the three steps by which NumPy makes an array (`_reconstruct`, its `dtype`, its state); it can build nothing else.
struct PickledRows {
  /// More tokens than this in one array are refused; a file of a few bytes could otherwise name one list a billion times.
  static let largestTokenCount = 1 << 28

  private enum Value {
    case none
    case truth(Bool)
    case integer(Int)
    case text(String)
    /// A list, by its place in `lists`.
    case list(Int)
    case tuple([Value], depth: Int)
    case name(PickleName)
    case elementType
    case emptyArray
    case array(rowCount: Int, list: Int)
  }

  /// A list in the making: whole numbers lie flat, for nearly all are.
  private struct List {
    var integers: [Int32] = []
    var sublists: [Int] = []
  }

  private var reader: ByteReader
  private var stack: [Value] = []
  private var marks: [Int] = []
  private var memo: [Int: Value] = [:]
  private var lists: [List] = []

  private init(_ reader: ByteReader) {
    self.reader = reader
  }

  /// The rows of the array that `reader` stands before.
  static func read(_ reader: ByteReader) throws(FormatFault) -> TokenSequences {
    var machine = PickledRows(reader)
    return try machine.run()
  }

  private mutating func run() throws(FormatFault) -> TokenSequences {
    while true {
      let offset = reader.position
      let code = try reader.byte()
      guard let operation = PickleOperation(rawValue: code) else {
        throw .refusedPickleOperation(code: code, offset: offset)
      }
      if operation == .stop { break }
      try perform(operation)
    }
    guard reader.remaining == 0 else { throw .overlong(part: reader.part, excess: reader.remaining) }
    guard case .array(let rowCount, let list) = try pop() else { throw unexpected("an array") }
    return try rows(of: lists[list], count: rowCount)
  }

  private func rows(of list: List, count: Int) throws(FormatFault) -> TokenSequences {
    guard list.integers.isEmpty else { throw unexpected("a list of lists") }
    guard list.sublists.count == count else {
      throw .rowCountMismatch(declared: count, found: list.sublists.count)
    }
    var tokenCount = 0
    for row in list.sublists {
      guard lists[row].sublists.isEmpty else { throw unexpected("lists of whole numbers") }
      tokenCount += lists[row].integers.count
      guard tokenCount <= Self.largestTokenCount else {
        throw .tooLarge(part: reader.part, size: tokenCount, limit: Self.largestTokenCount)
      }
    }
    var rows = TokenSequences()
    rows.reserveCapacity(count, tokenCount: tokenCount)
    for row in list.sublists {
      if let negative = lists[row].integers.first(where: { $0 < 0 }) {
        throw .tokenOutOfRange(row: rows.count, value: Int(negative))
      }
      rows.append(lists[row].integers)
    }
    return rows
  }
}

extension PickledRows {
  private mutating func perform(_ operation: PickleOperation) throws(FormatFault) {
    switch operation {
    case .int8: stack.append(.integer(Int(try reader.byte())))
    case .int16: stack.append(.integer(Int(try reader.littleEndian(UInt16.self))))
    case .int32: stack.append(.integer(Int(try reader.littleEndian(Int32.self))))
    case .long: stack.append(.integer(try longInteger()))
    case .begin:
      let version = Int(try reader.byte())
      guard (2...5).contains(version) else { throw .unsupportedPickleProtocol(version) }
    case .frame: try reader.skip(8)
    case .stop: break

    case .none: stack.append(.none)
    case .true: stack.append(.truth(true))
    case .false: stack.append(.truth(false))
    case .shortText, .shortString, .shortBytes:
      stack.append(.text(try text(length: Int(try reader.byte()))))
    case .text, .bytes:
      stack.append(.text(try text(length: Int(try reader.littleEndian(UInt32.self)))))

    case .emptyList:
      stack.append(.list(lists.count))
      lists.append(List())
    case .append: try extendList(with: [try pop()])
    case .appends: try extendListFromMark()
    case .mark: marks.append(stack.count)
    case .emptyTuple: stack.append(.tuple([], depth: 1))
    case .tuple1: try pushTuple(try pop(1))
    case .tuple2: try pushTuple(try pop(2))
    case .tuple3: try pushTuple(try pop(3))
    case .tuple: try pushTuple(try popToMark())

    case .memoize: memo[memo.count] = try top()
    case .putByte: memo[Int(try reader.byte())] = try top()
    case .putLong: memo[Int(try reader.littleEndian(UInt32.self))] = try top()
    case .getByte: try recall(Int(try reader.byte()))
    case .getLong: try recall(Int(try reader.littleEndian(UInt32.self)))

    case .global:
      let module = String(decoding: try reader.line(), as: UTF8.self)
      try pushName(module: module, name: String(decoding: try reader.line(), as: UTF8.self))
    case .stackGlobal:
      guard case .text(let name) = try pop(), case .text(let module) = try pop() else {
        throw unexpected("the name of a function")
      }
      try pushName(module: module, name: name)
    case .reduce: try reduce()
    case .build: try build()
    }
  }

  /// The three calls that NumPy's arrays are made by.
  private mutating func reduce() throws(FormatFault) {
    let arguments = try pop()
    guard case .name(let name) = try pop(), case .tuple(let values, _) = arguments else {
      throw unexpected("a call that makes an array")
    }
    switch (name, values.first) {
    case (.reconstruct, .name(.arrayType)?): stack.append(.emptyArray)
    case (.elementType, .text(let type)?) where ["O", "O8", "|O"].contains(type): stack.append(.elementType)
    case (.encode, .text(let text)?): stack.append(.text(text))
    default: throw unexpected("an array of lists")
    }
  }

  /// Gives the value below the top its state: `(version, shape, type, column-major, list)` for an array.
  private mutating func build() throws(FormatFault) {
    guard case .tuple(let state, _) = try pop() else { throw unexpected("the state of an array") }
    switch try pop() {
    case .elementType: stack.append(.elementType)
    case .emptyArray:
      guard state.count == 5, case .tuple(let shape, _) = state[1], shape.count == 1,
        case .integer(let rowCount) = shape[0], case .elementType = state[2], case .list(let list) = state[4]
      else { throw unexpected("the state of a row of lists") }
      stack.append(.array(rowCount: rowCount, list: list))
    default: throw unexpected("an array")
    }
  }
}

extension PickledRows {
  private func unexpected(_ wanted: String) -> FormatFault {
    .unexpectedPickleValue(offset: reader.position, wanted: wanted)
  }

  /// How far down the stack the current mark lets an operation reach.
  private var floor: Int { marks.last ?? 0 }

  private func top() throws(FormatFault) -> Value {
    guard stack.count > floor, let value = stack.last else { throw unexpected("a value") }
    return value
  }

  private mutating func pop() throws(FormatFault) -> Value {
    guard stack.count > floor else { throw unexpected("a value") }
    return stack.removeLast()
  }

  private mutating func pop(_ count: Int) throws(FormatFault) -> [Value] {
    guard stack.count - floor >= count else { throw unexpected("\(count) values") }
    defer { stack.removeLast(count) }
    return Array(stack.suffix(count))
  }

  private mutating func popToMark() throws(FormatFault) -> [Value] {
    guard let mark = marks.popLast() else { throw unexpected("a mark") }
    defer { stack.removeLast(stack.count - mark) }
    return Array(stack[mark...])
  }

  private mutating func pushTuple(_ values: [Value]) throws(FormatFault) {
    let depth = values.reduce(0) { depth, value in
      if case .tuple(_, let inner) = value { max(depth, inner) } else { depth }
    }
    guard depth < 3 else { throw unexpected("a tuple that is not so deep") }
    stack.append(.tuple(values, depth: depth + 1))
  }

  private mutating func pushName(module: String, name: String) throws(FormatFault) {
    guard let known = PickleName(module: module, name: name) else {
      throw .refusedPickleName("\(module).\(name)", offset: reader.position)
    }
    stack.append(.name(known))
  }

  private mutating func recall(_ key: Int) throws(FormatFault) {
    guard let value = memo[key] else { throw unexpected("a value that was stored before") }
    stack.append(value)
  }

  private mutating func extendListFromMark() throws(FormatFault) {
    guard let mark = marks.popLast() else { throw unexpected("a mark") }
    guard mark > floor, case .list(let list) = stack[mark - 1] else { throw unexpected("a list") }
    try extend(list, with: stack[mark...])
    stack.removeLast(stack.count - mark)
  }

  private mutating func extendList(with values: ArraySlice<Value>) throws(FormatFault) {
    guard case .list(let list) = try top() else { throw unexpected("a list") }
    try extend(list, with: values)
  }

  private mutating func extend(_ list: Int, with values: ArraySlice<Value>) throws(FormatFault) {
    for value in values {
      switch value {
      case .integer(let integer):
        guard let token = Int32(exactly: integer) else {
          throw .tokenOutOfRange(row: max(0, list - 1), value: integer)
        }
        lists[list].integers.append(token)
      case .list(let sublist): lists[list].sublists.append(sublist)
      default: throw unexpected("whole numbers")
      }
    }
  }

  private mutating func text(length: Int) throws(FormatFault) -> String {
    String(decoding: try reader.take(length), as: UTF8.self)
  }

  /// A signed number of up to eight bytes.
  private mutating func longInteger() throws(FormatFault) -> Int {
    let length = Int(try reader.byte())
    guard length <= 8 else { throw unexpected("a number of at most 64 bits") }
    guard length > 0 else { return 0 }
    var bits: UInt64 = 0
    for byte in 0..<length { bits |= UInt64(try reader.byte()) << (8 * UInt64(byte)) }
    let unused = 64 - 8 * UInt64(length)
    return Int(Int64(bitPattern: bits << unused) >> Int64(unused))
  }
}
