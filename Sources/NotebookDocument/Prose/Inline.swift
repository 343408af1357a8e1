/// A piece of running text.
public indirect enum Inline: Hashable, Sendable {
  case text(String)
  case softBreak
  case lineBreak
  case code(String)
  case emphasis([Inline])
  case strong([Inline])
  case link(destination: String, title: String, [Inline])
  case image(source: String, title: String, alternative: [Inline])
  /// One raw tag as the author wrote it.
  case html(String)
  /// Mathematics in LaTeX's notation, between `$` or, when `display`, between `$$` inside a paragraph.
  case mathematics(String, display: Bool)
  /// `` `{swift} expression` ``: stands for the value that the run gave it.
  case expression(InlineExpression)
  /// `[^name]`.
  case footnote(String)
  /// `@fig-loss`: the number of a figure or table.
  case reference(Reference)
}

/// An expression in prose whose value stands in the report: `` `{swift} bestModel.name` ``.
public struct InlineExpression: Codable, Hashable, Sendable {
  /// Its name among the notebook's expressions: `inline-1` for the first.
  public let id: String
  public let code: String
  /// Where the first character of `code` stands in the file.
  public let position: SourcePosition
  /// The whole of it in the file, backticks included.
  public let span: SourceSpan
  /// How many cells stand before it: it sees their state.
  public let precedingCells: Int

  public init(id: String, code: String, position: SourcePosition, span: SourceSpan, precedingCells: Int) {
    self.id = id
    self.code = code
    self.position = position
    self.span = span
    self.precedingCells = precedingCells
  }
}

/// A reference from prose to a numbered figure or table.
public struct Reference: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case figure = "fig"
    case table = "tbl"
  }

  public let kind: Kind
  /// The name after `@fig-` or `@tbl-`.
  public let name: String

  public init(kind: Kind, name: String) {
    self.kind = kind
    self.name = name
  }
}

/// A reference with its place in the file.
public struct PlacedReference: Hashable, Sendable {
  public let reference: Reference
  public let span: SourceSpan
}

extension [Inline] {
  /// The text without its form, as for an anchor or a text alternative.
  public var plainText: String {
    map(\.plainText).joined()
  }
}

extension Inline {
  var plainText: String {
    switch self {
    case .text(let text), .code(let text), .mathematics(let text, display: _): text
    case .softBreak, .lineBreak: " "
    case .emphasis(let content), .strong(let content), .link(destination: _, title: _, let content): content.plainText
    case .image(source: _, title: _, let alternative): alternative.plainText
    case .expression(let expression): expression.code
    case .html, .footnote, .reference: ""
    }
  }
}
