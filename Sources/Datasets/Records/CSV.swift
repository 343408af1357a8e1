/// The records of a file of comma-separated values whose first line names the columns.
///
///     let reviews = try readCSV("reviews.csv")
///
/// Fields may be quoted; a quoted field may hold separators, line ends and doubled quotes (RFC 4180). Empty lines are
/// passed over, a byte order mark too. The path starts at the notebook's folder.
///
/// - Parameter separator: What stands between fields.
/// - Throws: `DataError`, naming the line that is malformed.
public func readCSV(_ path: String, separator: FieldSeparator = .comma) throws -> Records {
  var records: [Record] = []
  try readCSV(path, separator: separator) { records.append($0) }
  return Records(records)
}

/// Gives each record of a file of comma-separated values to `body`, reading on as it goes.
///
/// This takes the memory of one record, however large the file. What `body` throws ends the reading.
public func readCSV(_ path: String, separator: FieldSeparator = .comma, _ body: (Record) throws -> Void) throws {
  var parser = CSVParser(try ByteStream.open(path, locations: .current), separator: separator.byte)
  guard let header = try parser.record() else { throw parser.error(.emptyHeader, line: 1) }
  let names = header.fields
  if let repeated = names.indices.first(where: { names[..<$0].contains(names[$0]) }) {
    throw parser.error(.repeatedColumn(names[repeated]), line: header.line)
  }
  while let record = try parser.record() {
    guard record.fields.count == names.count else {
      throw parser.error(.fieldCount(found: record.fields.count, expected: names.count), line: record.line)
    }
    try body(Record(path: path, line: record.line, names: names, values: record.fields))
  }
}

/// What stands between the fields of a record.
public enum FieldSeparator: String, Hashable, Codable, Sendable {
  case comma
  /// Usual where the comma is the decimal mark.
  case semicolon
  case tab

  var byte: UInt8 {
    switch self {
    case .comma: UInt8(ascii: ",")
    case .semicolon: UInt8(ascii: ";")
    case .tab: UInt8(ascii: "\t")
    }
  }
}
