/// What a cell's `//|` lines say, with Quarto's names.
public struct CellOptions: Codable, Hashable, Sendable {
  /// Whether the report folds a cell's code, as Quarto's `code-fold`.
  public enum CodeFold: String, Codable, Sendable {
    /// `false`: the code is shown and cannot be folded.
    case never
    /// `true`: the code is folded until the reader opens it.
    case folded
    /// `show`: the code is shown and can be folded.
    case open
  }

  /// `label`: the cell's name, for `--cell`, for references from prose and for its random stream.
  public var label: String?
  /// `echo`: whether the report shows the code. Default `true`.
  public var echo = true
  /// `eval`: whether the cell runs; one that does not is text. Default `true`.
  public var eval = true
  /// `output`: whether the report shows the outputs. Default `true`.
  public var output = true
  /// `code-fold`. Default `false`.
  public var codeFold = CodeFold.never
  /// `fig-cap`: the caption of the cell's figure, in Markdown.
  public var figureCaption: String?
  /// `tbl-cap`: the caption of the cell's table, in Markdown.
  public var tableCaption: String?
  /// `error`: whether the run goes on after this cell failed. Default `false`.
  public var error = false
  /// `timeout`: after how long the cell is stopped. Written in seconds. Default none.
  public var timeout: Duration?

  public init() {}
}
