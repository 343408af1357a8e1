/// A block of prose, or a cell, with the lines of the file that it covers.
public struct Block: Hashable, Sendable {
  public indirect enum Content: Hashable, Sendable {
    case heading(level: Int, [Inline])
    case paragraph([Inline])
    case quote([Block])
    case list(List)
    /// A fence that does not run, or indented code.
    case code(String, language: String?)
    /// Raw HTML as the author wrote it. A renderer lets through only what it knows to be harmless.
    case html(String)
    case table(PipeTable)
    /// Display mathematics between `$$`, in LaTeX's notation.
    case mathematics(String)
    case thematicBreak
    case cell(Cell)
    /// What nests too deeply to be read, as its source.
    case source(String)
  }

  public let content: Content
  public let lines: ClosedRange<Int>

  public init(_ content: Content, lines: ClosedRange<Int>) {
    self.content = content
    self.lines = lines
  }
}

/// A bullet list or a numbered one.
public struct List: Hashable, Sendable {
  /// The number of the first item; `nil` for bullets.
  public let start: Int?
  /// Whether the items stand without space between them.
  public let isTight: Bool
  public let items: [[Block]]

  public init(start: Int?, isTight: Bool, items: [[Block]]) {
    self.start = start
    self.isTight = isTight
    self.items = items
  }
}

/// A table written with pipes.
public struct PipeTable: Hashable, Sendable {
  public enum Alignment: Hashable, Sendable { case none, left, center, right }

  public let alignments: [Alignment]
  public let header: [[Inline]]
  /// The rows, each with as many cells as the header.
  public let rows: [[[Inline]]]
  /// The text after `: ` in the paragraph that follows, as in Pandoc, with the label of `{#tbl-name}`.
  public var caption: Caption?

  public struct Caption: Hashable, Sendable {
    public let text: [Inline]
    public let label: String?
    /// The line of the file that starts with `: `.
    public let line: Int
  }

  public init(alignments: [Alignment], header: [[Inline]], rows: [[[Inline]]], caption: Caption? = nil) {
    self.alignments = alignments
    self.header = header
    self.rows = rows
    self.caption = caption
  }
}
