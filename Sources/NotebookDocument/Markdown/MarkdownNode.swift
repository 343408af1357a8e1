/// A node of CommonMark's tree, as a value.
struct MarkdownNode {
  enum Kind: Hashable {
    case document, quote, item, paragraph, thematicBreak
    case list(start: Int?, isTight: Bool)
    case code(info: String)
    case htmlBlock
    case heading(level: Int)
    case text, softBreak, lineBreak, inlineCode, inlineHTML
    case emphasis, strong
    case link(destination: String, title: String)
    case image(source: String, title: String)
    /// What nests deeper than the limit: inline, its text as `literal`; a block, only its lines.
    case tooDeep
  }

  /// How many levels of nesting are read. What is deeper is kept as source.
  static let depthLimit = 48

  var kind: Kind
  /// Text, code, or raw HTML.
  var literal: String
  /// The lines of a block; a piece of running text has those of its block.
  var lines: ClosedRange<Int>
  /// The column of a block's first byte.
  var column: Int
  var children: [MarkdownNode]
}
