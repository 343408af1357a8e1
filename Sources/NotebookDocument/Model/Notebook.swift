/// A notebook as it was read: front matter, prose as a tree of values, and the cells that run.
///
/// ```swift
/// let notebook = try Notebook(parsing: text, path: "notebooks/quickstart.md")
/// for cell in notebook.cells { print(cell.label, cell.codeStart) }
/// ```
public struct Notebook: Hashable, Sendable {
  /// Where the text came from, as messages name it.
  public let path: String
  /// The file's text, unchanged. A report embeds it, and `unroll verify` reads it back.
  public let source: String
  /// A command may choose otherwise than the text: whether a report prints code, say.
  public var frontMatter: FrontMatter
  /// How many lines the front matter takes, its `---` lines included; 0 where there is none.
  public let frontMatterLines: Int
  /// Prose and cells in the order of the file.
  public let blocks: [Block]
  /// The cells that run, in the order of the file. Their `index` is their place here, counted from 1.
  public let cells: [Cell]
  /// The expressions that stand in prose, in the order of the file.
  public let inlineExpressions: [InlineExpression]
  /// The references to figures and tables that stand in prose, in the order of the file.
  public let references: [PlacedReference]
  /// What `[^name]` in prose refers to, by name.
  public let footnotes: [String: [Inline]]
  /// What was understood otherwise than the author may have meant.
  public let warnings: [NotebookWarning]

  /// Reads a notebook's text.
  ///
  /// - Parameters:
  ///   - source: The whole file: an optional YAML front matter, then CommonMark.
  ///   - path: The name that messages carry.
  /// - Throws: `NotebookError` at the first thing that cannot be read, with line and column.
  public init(parsing source: String, path: String) throws(NotebookError) {
    self = try NotebookParser(source: source, path: path).parse()
  }

  init(
    path: String, source: String, frontMatter: FrontMatter, frontMatterLines: Int, blocks: [Block], cells: [Cell],
    inlineExpressions: [InlineExpression], references: [PlacedReference], footnotes: [String: [Inline]],
    warnings: [NotebookWarning]
  ) {
    self.path = path
    self.source = source
    self.frontMatter = frontMatter
    self.frontMatterLines = frontMatterLines
    self.blocks = blocks
    self.cells = cells
    self.inlineExpressions = inlineExpressions
    self.references = references
    self.footnotes = footnotes
    self.warnings = warnings
  }
}

extension Notebook {
  /// The cell with a label, explicit or given (`cell-3`).
  public func cell(labelled label: String) -> Cell? {
    cells.first { $0.label == label }
  }
}

/// A notebook is stored as its path and text: all else follows from them.
extension Notebook: Codable {
  private enum CodingKeys: String, CodingKey { case path, source }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    try self.init(
      parsing: container.decode(String.self, forKey: .source), path: container.decode(String.self, forKey: .path))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode(path, forKey: .path)
    try container.encode(source, forKey: .source)
  }
}
