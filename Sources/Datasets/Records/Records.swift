/// The records of a file, all of them: a table whose columns are asked for by name and type.
///
///     let reviews = try readCSV("reviews.csv")
///     let texts = try reviews.texts("review")
///     let labels = try reviews.integers("label")
public struct Records: RandomAccessCollection, Hashable, Codable, Sendable {
  private let records: [Record]

  init(_ records: [Record]) {
    self.records = records
  }

  /// The number of records.
  public var count: Int { records.count }
  public var isEmpty: Bool { records.isEmpty }
  public var startIndex: Int { 0 }
  public var endIndex: Int { records.count }
  public subscript(position: Int) -> Record { records[position] }

  /// The names of the first record's fields.
  public var names: [String] { records.first?.names ?? [] }

  /// A field of every record as text.
  ///
  /// - Throws: `DataError.malformedLine`, naming the first record without this field.
  public func texts(_ name: String) throws -> [String] { try records.map { try $0.text(name) } }

  /// A field of every record as a number.
  ///
  /// - Throws: `DataError.malformedLine`, naming the first record where it is none.
  public func numbers(_ name: String) throws -> [Double] { try records.map { try $0.number(name) } }

  /// A field of every record as a whole number.
  ///
  /// - Throws: `DataError.malformedLine`, naming the first record where it is none.
  public func integers(_ name: String) throws -> [Int] { try records.map { try $0.integer(name) } }
}
