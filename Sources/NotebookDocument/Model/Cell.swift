/// A top-level fence whose language is exactly `swift` and that runs.
public struct Cell: Codable, Hashable, Sendable {
  /// The label of its options, or `cell-3` for the third cell.
  public let label: String
  /// Its place among the cells that run, counted from 1.
  public let index: Int
  /// What stands between the fences, without the option lines at its top; lines end in `\n`.
  public let code: String
  /// Where the first character of `code` stands in the file.
  public let codeStart: SourcePosition
  /// The lines of the whole fence in the file, its opening and closing line included.
  public let lines: ClosedRange<Int>
  public let options: CellOptions

  public init(
    label: String, index: Int, code: String, codeStart: SourcePosition, lines: ClosedRange<Int>,
    options: CellOptions = CellOptions()
  ) {
    self.label = label
    self.index = index
    self.code = code
    self.codeStart = codeStart
    self.lines = lines
    self.options = options
  }

  /// The place in the file of a place in `code`, both counted from 1.
  public func position(line: Int, column: Int) -> SourcePosition {
    SourcePosition(line: codeStart.line + line - 1, column: codeStart.column + column - 1)
  }
}
