/// One line of a file of records: fields by name, as text.
public struct Record: Hashable, Codable, Sendable {
  /// The path as it was given, for messages.
  let path: String
  /// The line on which the record begins, from 1.
  public let line: Int
  /// The names of the fields, in the file's order.
  public let names: [String]
  /// The text of each field, in the same order.
  public let values: [String]

  /// The text of a field.
  ///
  /// - Throws: `DataError.malformedLine` when the record has no such field.
  public func text(_ name: String) throws -> String {
    guard let position = names.firstIndex(of: name) else { throw fault(.missingField(name, present: names)) }
    return values[position]
  }

  /// A field as a number.
  ///
  /// - Throws: `DataError.malformedLine` when the record has no such field, or it is not a finite number.
  public func number(_ name: String) throws -> Double {
    let text = try text(name)
    guard let number = Double(text.trimmingSpaces), number.isFinite else {
      throw fault(.notANumber(field: name, text: text))
    }
    return number
  }

  /// A field as a whole number.
  ///
  /// - Throws: `DataError.malformedLine` when the record has no such field, or it is not a whole number.
  public func integer(_ name: String) throws -> Int {
    let text = try text(name)
    guard let integer = Int(text.trimmingSpaces) else { throw fault(.notAnInteger(field: name, text: text)) }
    return integer
  }

  private func fault(_ fault: LineFault) -> DataError { .malformedLine(path: path, line: line, fault: fault) }
}

extension String {
  fileprivate var trimmingSpaces: Substring {
    let start = drop(while: \.isWhitespace)
    guard let last = start.lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return start[...last]
  }
}
