import Foundation

/// The records of a file in JSON Lines: one JSON object a line.
///
///     let reviews = try readJSONLines("reviews.jsonl")
///
/// Texts, numbers and truth values become fields; a field that is null counts as missing. Empty lines are passed over.
/// The path starts at the notebook's folder.
///
/// - Throws: `DataError`, naming the line that is malformed.
public func readJSONLines(_ path: String) throws -> Records {
  var records: [Record] = []
  try readJSONLines(path) { records.append($0) }
  return Records(records)
}

/// Gives each record of a file in JSON Lines to `body`, reading on as it goes.
///
/// This takes the memory of one record, however large the file. What `body` throws ends the reading.
public func readJSONLines(_ path: String, _ body: (Record) throws -> Void) throws {
  var lines = LineParser(try ByteStream.open(path, locations: .current))
  let decoder = JSONDecoder()
  while let (bytes, line) = try lines.line() {
    guard bytes.contains(where: { !LineParser.blanks.contains($0) }) else { continue }
    let object: JSONRecord
    do {
      object = try decoder.decode(JSONRecord.self, from: Data(bytes))
    } catch {
      throw lines.error(JSONRecord.fault(in: bytes, error), line: line)
    }
    try body(Record(path: path, line: line, names: object.names, values: object.values))
  }
}

/// Reads lines from a stream of bytes.
struct LineParser: ~Copyable {
  static let blanks = Set(" \t\r".utf8)
  private static let longestLine = 16 << 20

  private var stream: ByteStream
  private var number = 0

  init(_ stream: consuming ByteStream) {
    self.stream = stream
  }

  func error(_ fault: LineFault, line: Int) -> DataError {
    .malformedLine(path: stream.path, line: line, fault: fault)
  }

  /// The next line without its end, and its number from 1; nil at the end of the file.
  mutating func line() throws -> (bytes: [UInt8], number: Int)? {
    number += 1
    var bytes: [UInt8] = []
    while let byte = try stream.byte() {
      if byte == UInt8(ascii: "\n") { return (bytes, number) }
      guard bytes.count < Self.longestLine else { throw error(.tooLong(limit: Self.longestLine), line: number) }
      bytes.append(byte)
    }
    return bytes.isEmpty ? nil : (bytes, number)
  }
}

/// An object of JSON whose values are single: its fields as text, in alphabetical order of their names.
private struct JSONRecord: Decodable {
  private enum Value: Decodable {
    case missing
    case text(String)

    init(from decoder: any Decoder) throws {
      let container = try decoder.singleValueContainer()
      if container.decodeNil() {
        self = .missing
      } else if let truth = try? container.decode(Bool.self) {
        self = .text(truth ? "true" : "false")
      } else if let integer = try? container.decode(Int.self) {
        self = .text(String(integer))
      } else if let number = try? container.decode(Double.self) {
        self = .text(String(number))
      } else {
        self = .text(try container.decode(String.self))
      }
    }
  }

  let names: [String]
  let values: [String]

  init(from decoder: any Decoder) throws {
    let fields = try decoder.singleValueContainer().decode([String: Value].self).sorted { $0.key < $1.key }
    let present = fields.compactMap { field -> (String, String)? in
      if case .text(let text) = field.value { (field.key, text) } else { nil }
    }
    names = present.map(\.0)
    values = present.map(\.1)
  }

  /// What is wrong with a line that could not be decoded.
  static func fault(in bytes: [UInt8], _ error: any Error) -> LineFault {
    guard String(validating: bytes, as: UTF8.self) != nil else { return .notUTF8 }
    guard case DecodingError.typeMismatch(_, let context) = error else {
      return .badJSON(reason: "the line is no complete JSON value")
    }
    guard let field = context.codingPath.first else { return .notAnObject }
    return .badJSON(reason: "the field '\(field.stringValue)' holds a list or an object; fields are single values")
  }
}
