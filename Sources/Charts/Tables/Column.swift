/// A named column of a table.
public struct Column: Hashable, Sendable {
  /// What a column holds, which decides how its values are written and aligned.
  public enum Kind: String, Codable, Hashable, Sendable {
    case text
    case integer
    case number
    /// Parts of one, written in percent.
    case percentage
    /// Seconds, written with their unit.
    case duration
  }

  /// What stands above the column.
  public let name: String
  /// What the column holds.
  public let kind: Kind
  /// How many digits its numbers have after the point.
  public let decimals: Int

  let cells: [Cell]

  /// One value; ``missing`` also stands for a number that is not finite.
  enum Cell: Hashable, Sendable {
    case text(String)
    case integer(Int)
    case number(Double)
    case missing
  }

  /// A column of texts, aligned to the left.
  public static func text(_ name: String, _ values: [String]) -> Column {
    Column(name: name, kind: .text, decimals: 0, cells: values.map(Cell.text))
  }

  /// A column of whole numbers, aligned to the right, the thousands set apart.
  public static func integers(_ name: String, _ values: [Int]) -> Column {
    Column(name: name, kind: .integer, decimals: 0, cells: values.map(Cell.integer))
  }

  /// A column of numbers; one that is not finite is shown as a dash.
  public static func numbers(_ name: String, _ values: [Double], decimals: Int = 3) -> Column {
    Column(name: name, kind: .number, decimals: decimals, cells: values.map(Cell.init))
  }

  /// A column of parts of one, written in percent: 0.826 as 82.6 %.
  public static func percentages(_ name: String, _ values: [Double], decimals: Int = 1) -> Column {
    Column(name: name, kind: .percentage, decimals: decimals, cells: values.map(Cell.init))
  }

  /// A column of seconds, written with their unit.
  public static func seconds(_ name: String, _ values: [Double], decimals: Int = 1) -> Column {
    Column(name: name, kind: .duration, decimals: decimals, cells: values.map(Cell.init))
  }

  /// Whether the values are numbers, which are aligned to the right.
  public var isNumeric: Bool { kind != .text }

  /// A value as it is shown.
  ///
  /// - Parameter row: The row, counted from 0.
  /// - Returns: The text; an empty one for a row that does not exist.
  public func text(row: Int) -> String {
    guard cells.indices.contains(row) else { return "" }
    switch cells[row] {
    case .text(let text): return text
    case .integer(let value): return NumberText.whole(value)
    case .missing: return "–"
    case .number(let value):
      switch kind {
      case .percentage: return "\(NumberText.fixed(value * 100, decimals: decimals)) %"
      case .duration: return "\(NumberText.fixed(value, decimals: decimals)) s"
      case .text, .integer, .number: return NumberText.fixed(value, decimals: decimals)
      }
    }
  }
}

extension Column.Cell {
  init(_ value: Double) {
    self = value.isFinite ? .number(value) : .missing
  }
}
