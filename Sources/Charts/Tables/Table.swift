/// A table for a report: named columns of equal length, and perhaps one row that is set off as the best.
///
/// ```swift
/// try Table([.text("model", ["basic", "hybrid"]), .percentages("accuracy", [0.826, 0.884])], best: 1)
/// ```
public struct Table: Hashable, Sendable {
  /// The columns from left to right.
  public let columns: [Column]
  /// What a report prints with the table.
  public var caption: String
  /// The row that is set off, counted from 0.
  public let bestRow: Int?

  /// - Parameters:
  ///   - columns: The columns from left to right, equally long, each with a name of its own.
  ///   - caption: What a report prints with the table.
  ///   - best: The row that is set off, counted from 0.
  /// - Throws: A ``ChartError`` where the columns' lengths differ, a name comes twice or the best row does not exist.
  public init(_ columns: [Column], caption: String = "", best: Int? = nil) throws {
    if let first = columns.first {
      for column in columns.dropFirst() {
        try requireEqualCounts(
          ("column \"\(first.name)\"", first.cells.count), ("column \"\(column.name)\"", column.cells.count))
      }
    }
    var names: Set<String> = []
    for column in columns where !names.insert(column.name).inserted {
      throw ChartError.columnTwice(name: column.name)
    }
    let rowCount = columns.first?.cells.count ?? 0
    if let best, !(0..<rowCount).contains(best) { throw ChartError.noSuchRow(row: best, rowCount: rowCount) }
    self.columns = columns
    self.caption = caption
    self.bestRow = best
  }

  /// A table of columns that are known to be equally long and to have names of their own.
  package init(of columns: [Column], caption: String, bestRow: Int?) {
    self.columns = columns
    self.caption = caption
    self.bestRow = bestRow
  }

  /// How many rows there are below the header.
  public var rowCount: Int { columns.first?.cells.count ?? 0 }

  /// The texts of one row as they are shown, from left to right.
  ///
  /// - Parameter row: The row, counted from 0.
  /// - Returns: One text for each column; nothing for a row that does not exist.
  public func texts(row: Int) -> [String] {
    (0..<rowCount).contains(row) ? columns.map { $0.text(row: row) } : []
  }
}
