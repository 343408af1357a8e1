extension [Inline] {
  /// Reads one paragraph of Markdown, as a caption or a title.
  ///
  /// Expressions are not computed there: one stays code. Text that is no single paragraph stays as it is.
  public init(markdown: String) {
    let line = markdown.unicodeScalars.filter { $0.value >= 0x20 && $0.value != 0x7F }
    var masker = ProseMasker(lines: [Substring(Substring.UnicodeScalarView(line)).utf8], findsExpressions: false)
    masker.maskRunningText(in: 1...1)
    let blocks = CMarkParser.parse(masker.bytes).children
    if blocks.count == 1, blocks[0].kind == .paragraph {
      self = InlineBuilder(expressions: []).inlines(blocks[0].children)
    } else {
      self = [.text(markdown)]
    }
  }
}
