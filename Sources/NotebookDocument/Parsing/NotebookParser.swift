/// Reads a notebook: lines, front matter, masks, cmark's tree, cells, blocks.
struct NotebookParser {
  let source: String
  let path: String

  func parse() throws(NotebookError) -> Notebook {
    let text = try SourceText(source, path: path)
    let (frontMatter, frontMatterLines) = try FrontMatterReader(text: text).read()
    var masker = ProseMasker(lines: proseLines(of: text, after: frontMatterLines))
    let document = masker.maskedDocument()
    let (fences, cells) = try CellReader(text: text).read(document)
    let expressions = try expressions(of: masker, cells: cells, text: text)
    var builder = BlockBuilder(
      text: text, inlineBuilder: InlineBuilder(expressions: expressions), cells: fences)
    let blocks = builder.topLevel(document)
    return Notebook(
      path: path, source: source, frontMatter: frontMatter, frontMatterLines: frontMatterLines, blocks: blocks,
      cells: cells,
      inlineExpressions: expressions, references: references(of: masker), footnotes: builder.footnotes,
      warnings: (builder.warnings + FootnoteCheck(builder, blocks: blocks).warnings).sorted {
        $0.position < $1.position
      })
  }

  /// The lines with the front matter's emptied, so that all others keep their numbers.
  private func proseLines(of text: SourceText, after frontMatterLines: Int) -> [Substring.UTF8View] {
    Array(repeating: Substring().utf8, count: frontMatterLines) + text.lines.dropFirst(frontMatterLines)
  }

  private func references(of masker: ProseMasker) -> [PlacedReference] {
    masker.references.compactMap { range in
      let name = String(decoding: masker.bytes[range].dropFirst(), as: UTF8.self)
      return Reference(name).map { PlacedReference(reference: $0, span: masker.span(of: range)) }
    }
  }

  private func expressions(
    of masker: ProseMasker, cells: [Cell], text: SourceText
  ) throws(NotebookError) -> [InlineExpression] {
    var expressions: [InlineExpression] = []
    for (index, found) in masker.expressions.enumerated() {
      let position = masker.position(of: found.offset)
      guard !found.code.isEmpty else { throw text.error(.emptyExpression, at: position) }
      expressions.append(
        InlineExpression(
          id: "inline-\(index + 1)", code: found.code, position: position, span: masker.span(of: found.span),
          precedingCells: cells.count { $0.lines.upperBound < position.line }))
    }
    return expressions
  }
}

extension ProseMasker {
  /// cmark's tree of the text with all that cmark does not know masked.
  ///
  /// It is read three times: to know code and HTML, which nothing is looked for in; to know the paragraphs, once
  /// displayed mathematics can no longer break them; and to have the tree.
  fileprivate mutating func maskedDocument() -> MarkdownNode {
    var isVerbatim = [Bool](repeating: false, count: lineStarts.count - 1)
    for (kind, lines) in CMarkParser.leafBlocks(bytes) where kind.isVerbatim {
      for line in lines where line <= isVerbatim.count { isVerbatim[line - 1] = true }
    }
    maskLineStarts(isVerbatim: isVerbatim)
    for (kind, lines) in CMarkParser.leafBlocks(bytes) where !kind.isVerbatim { maskRunningText(in: lines) }
    return CMarkParser.parse(bytes)
  }
}

extension MarkdownNode.Kind {
  fileprivate var isVerbatim: Bool {
    if case .code = self { true } else { self == .htmlBlock }
  }
}
