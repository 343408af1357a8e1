/// What is wrong with the data handed to a chart or a table.
public enum ChartError: Error, Hashable, Sendable {
  /// Two lists that belong together have different lengths.
  case lengthsDiffer(first: String, firstCount: Int, second: String, secondCount: Int)
  /// A grid whose rows have different lengths.
  case raggedRow(row: Int, count: Int, expected: Int)
  /// Two columns of a table bear the same name.
  case columnTwice(name: String)
  /// A row that is to be set off does not exist.
  case noSuchRow(row: Int, rowCount: Int)
  /// A setting that makes no sense, such as a histogram of no bins.
  case badSetting(name: String, value: Double, meaning: String)
}

extension ChartError: CustomStringConvertible {
  public var description: String {
    switch self {
    case .lengthsDiffer(let first, let firstCount, let second, let secondCount):
      "\(first) has \(counted(firstCount, "value")), \(second) has \(secondCount); they belong together one to one"
    case .raggedRow(let row, let count, let expected):
      "row \(row) has \(counted(count, "value")) where \(expected) are expected"
    case .columnTwice(let name):
      "two columns bear the name \"\(name)\"; give each its own"
    case .noSuchRow(let row, let rowCount):
      "row \(row) is to be set off, but the table has \(counted(rowCount, "row"))"
    case .badSetting(let name, let value, let meaning):
      "\(name) is \(NumberText.brief(value)); \(meaning)"
    }
  }
}

private func counted(_ count: Int, _ noun: String) -> String {
  count == 1 ? "1 \(noun)" : "\(count) \(noun)s"
}

/// Throws where two lists that belong together have different lengths.
func requireEqualCounts(_ first: (name: String, count: Int), _ second: (name: String, count: Int)) throws {
  guard first.count == second.count else {
    throw ChartError.lengthsDiffer(
      first: first.name, firstCount: first.count, second: second.name, secondCount: second.count)
  }
}
