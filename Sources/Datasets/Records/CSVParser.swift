/// Reads records of separated values from a stream of bytes.
struct CSVParser: ~Copyable {
  static let quote = UInt8(ascii: "\"")
  static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")
  private static let byteOrderMark: [UInt8] = [0xef, 0xbb, 0xbf]
  private static let largestRecord = 16 << 20

  private enum Place {
    case fieldStart, plain, quoted, afterQuote
  }

  private var stream: ByteStream
  private let separator: UInt8
  private var line = 1
  private var isAtStart = true

  init(_ stream: consuming ByteStream, separator: UInt8) {
    self.stream = stream
    self.separator = separator
  }

  func error(_ fault: LineFault, line: Int) -> DataError {
    .malformedLine(path: stream.path, line: line, fault: fault)
  }

  /// The next record that is not an empty line, with the line on which it begins; nil at the end of the file.
  mutating func record() throws -> (fields: [String], line: Int)? {
    while true {
      let start = line
      guard let fields = try fields() else { return nil }
      isAtStart = false
      if !fields.isEmpty { return (try fields.map { try text($0, line: start) }, start) }
    }
  }

  /// The fields up to the next line end that is not quoted; none for an empty line, nil at the end of the file.
  private mutating func fields() throws -> [[UInt8]]? {
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    var place = Place.fieldStart
    var size = 0
    var quoteLine = line
    while let byte = try stream.byte() {
      size += 1
      guard size <= Self.largestRecord else { throw error(.tooLong(limit: Self.largestRecord), line: line) }
      switch (place, byte) {
      case (.quoted, Self.quote):
        place = .afterQuote
      case (.quoted, _):
        if byte == Self.lineFeed { line += 1 }
        field.append(byte)
      case (.fieldStart, Self.quote):
        place = .quoted
        quoteLine = line
      case (.afterQuote, Self.quote):
        field.append(byte)
        place = .quoted
      case (_, Self.lineFeed):
        line += 1
        if place == .plain, field.last == Self.carriageReturn { field.removeLast() }
        return fields.isEmpty && field.isEmpty && place != .afterQuote ? [] : fields + [field]
      case (_, separator):
        fields.append(field)
        field = []
        place = .fieldStart
      case (.afterQuote, Self.carriageReturn):
        continue
      case (.afterQuote, _):
        throw error(.textAfterQuote(column: fields.count + 1), line: line)
      default:
        field.append(byte)
        place = .plain
        if isAtStart, fields.isEmpty, field == Self.byteOrderMark {
          field = []
          place = .fieldStart
        }
      }
    }
    guard place != .quoted else { throw error(.unclosedQuote(openedOnLine: quoteLine), line: line) }
    return size == 0 ? nil : fields + [field]
  }

  private func text(_ bytes: [UInt8], line: Int) throws -> String {
    guard let text = String(validating: bytes, as: UTF8.self) else { throw error(.notUTF8, line: line) }
    return text
  }
}
