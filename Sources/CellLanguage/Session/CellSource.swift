/// One piece of Swift to check and run: a notebook's cell, or an expression that stands in its prose.
///
/// ```swift
/// let cell = CellSource(id: "cell-1", text: "let x = 1 + 2\nx * 2", file: "study.md", line: 12)
/// ```
public struct CellSource: Sendable, Hashable {
  /// What the text is, and so what may stand in it.
  public enum Kind: Sendable, Hashable {
    /// Declarations and statements; the value of the last expression is delivered.
    case cell
    /// A single expression, whose value is delivered. It declares nothing.
    case expression
  }

  /// The name by which ``CellSession/run(_:host:limits:)`` finds it; unique among the sources of one check.
  public var id: String
  /// The Swift code, without the lines of cell options.
  public var text: String
  /// The path that messages name.
  public var file: String
  /// The line of `file`, from 1, on which `text` begins.
  public var line: Int
  /// The column of that line, from 1, at which `text` begins. Later lines begin at column 1.
  public var column: Int
  /// Cell or expression.
  public var kind: Kind

  public init(id: String, text: String, file: String, line: Int = 1, column: Int = 1, kind: Kind = .cell) {
    self.id = id
    self.text = text
    self.file = file
    self.line = line
    self.column = column
    self.kind = kind
  }
}

/// A place in the notebook's file. Lines and columns count from 1; a column counts UTF-8 bytes, as the compiler does.
public struct CellPosition: Sendable, Hashable, Comparable {
  public var file: String
  public var line: Int
  public var column: Int

  public init(file: String, line: Int, column: Int) {
    self.file = file
    self.line = line
    self.column = column
  }

  public static func < (a: CellPosition, b: CellPosition) -> Bool {
    (a.file, a.line, a.column) < (b.file, b.line, b.column)
  }
}
