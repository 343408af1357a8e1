/// Builds a notebook's blocks from cmark's tree.
struct BlockBuilder {
  let text: SourceText
  let inlineBuilder: InlineBuilder
  /// The cells that run and the fences that are cells but do not run, by the line of their opening fence.
  let cells: [Int: CellReader.Fence]

  private(set) var footnotes: [String: [Inline]] = [:]
  /// Where each footnote is defined.
  private(set) var footnoteLines: [String: Int] = [:]
  private(set) var warnings: [NotebookWarning] = []

  init(text: SourceText, inlineBuilder: InlineBuilder, cells: [Int: CellReader.Fence]) {
    self.text = text
    self.inlineBuilder = inlineBuilder
    self.cells = cells
  }

  /// The blocks of the document itself: only there a fence can be a cell.
  mutating func topLevel(_ document: MarkdownNode) -> [Block] {
    var blocks: [Block] = []
    for node in document.children {
      switch (node.kind, cells[node.lines.lowerBound]) {
      case (.code, .cell(let cell)?): blocks.append(Block(.cell(cell), lines: node.lines))
      case (.code, .text(let code, let options)?):
        if options.echo { blocks.append(Block(.code(code, language: "swift"), lines: node.lines)) }
      default: append(node, to: &blocks)
      }
    }
    return joiningCaptions(blocks)
  }

  private mutating func blocks(_ nodes: [MarkdownNode]) -> [Block] {
    var blocks: [Block] = []
    for node in nodes { append(node, to: &blocks) }
    return joiningCaptions(blocks)
  }

  private mutating func append(_ node: MarkdownNode, to blocks: inout [Block]) {
    switch node.kind {
    case .heading(let level):
      blocks.append(Block(.heading(level: level, inlineBuilder.inlines(node.children)), lines: node.lines))
    case .paragraph: appendParagraph(node, to: &blocks)
    case .quote: blocks.append(Block(.quote(self.blocks(node.children)), lines: node.lines))
    case .list(let start, let isTight):
      let items = node.children.map { item in
        item.kind == .tooDeep ? [source(item)] : self.blocks(item.children)
      }
      blocks.append(Block(.list(List(start: start, isTight: isTight, items: items)), lines: node.lines))
    case .code(let info):
      let language = info.split(whereSeparator: \.isWhitespace).first.map(String.init)
      if info.hasPrefix("{swift") || info != "swift" && info.lowercased() == "swift" {
        warnings.append(NotebookWarning(.fenceIsText(info), position: node.position))
      }
      blocks.append(Block(.code(node.literal, language: language), lines: node.lines))
    case .htmlBlock: blocks.append(Block(.html(node.literal), lines: node.lines))
    case .thematicBreak: blocks.append(Block(.thematicBreak, lines: node.lines))
    default: blocks.append(source(node))
    }
  }

  private mutating func source(_ node: MarkdownNode) -> Block {
    warnings.append(NotebookWarning(.nestedTooDeeply, position: node.position))
    return Block(.source(node.lines.map(text.line).joined(separator: "\n")), lines: node.lines)
  }
}

/// Paragraphs, and what looks like one to cmark.
extension BlockBuilder {
  private mutating func appendParagraph(_ node: MarkdownNode, to blocks: inout [Block]) {
    let nodes = takingFootnotes(from: node)
    guard !nodes.isEmpty else { return }
    guard let (before, table) = PipeTableBuilder(inlineBuilder: inlineBuilder).table(in: nodes) else {
      let inlines = inlineBuilder.inlines(nodes)
      if inlines.count == 1, case .mathematics(let source, display: true) = inlines[0] {
        blocks.append(Block(.mathematics(source), lines: node.lines))
      } else {
        blocks.append(Block(.paragraph(inlines), lines: node.lines))
      }
      return
    }
    if !before.isEmpty { blocks.append(Block(.paragraph(inlineBuilder.inlines(before)), lines: node.lines)) }
    blocks.append(Block(.table(table), lines: node.lines))
  }

  /// A paragraph's nodes without the footnotes that are defined in it, which are kept.
  private mutating func takingFootnotes(from paragraph: MarkdownNode) -> [MarkdownNode] {
    let nodes = paragraph.children
    let starts = nodes.indices.filter { index in
      nodes[index].kind == .text && nodes[index].literal.utf8.first == ProseMask.footnoteDefinition
        && (index == 0 || nodes[index - 1].kind == .softBreak)
    }
    guard let first = starts.first else { return nodes }
    for (start, end) in zip(starts, starts.dropFirst() + [nodes.count + 1]) {
      var content = Array(nodes[start..<end - 1])
      let literal = content[0].literal
      let name = literal.utf8.dropFirst(2).prefix(while: \.isLabelByte)
      content[0].literal = String(Substring(literal.utf8.dropFirst(name.count + 4)).drop(while: \.isBlank))
      footnotes[String(Substring(name))] = inlineBuilder.inlines(content)
      footnoteLines[String(Substring(name))] = paragraph.lines.lowerBound
    }
    return Array(nodes[..<max(0, first - 1)])
  }

  /// A paragraph `: text {#tbl-name}` below a table is its caption.
  private func joiningCaptions(_ blocks: [Block]) -> [Block] {
    var joined: [Block] = []
    for block in blocks {
      guard case .paragraph(let inlines) = block.content, case .text(let text)? = inlines.first, text.hasPrefix(": "),
        let above = joined.last, case .table(var table) = above.content
      else {
        joined.append(block)
        continue
      }
      table.caption = PipeTable.Caption(inlines, line: block.lines.lowerBound)
      joined[joined.count - 1] = Block(.table(table), lines: above.lines.lowerBound...block.lines.upperBound)
    }
    return joined
  }
}

extension PipeTable.Caption {
  /// - Parameter inlines: A paragraph that starts with `: `.
  fileprivate init(_ inlines: [Inline], line: Int) {
    var text = inlines
    if case .text(let first) = text[0] { text[0] = .text(String(first.dropFirst(2))) }
    var label: String?
    if case .text(let last)? = text.last, last.hasSuffix("}"), let open = last.ranges(of: "{#tbl-").last {
      label = String(last[open.upperBound...].dropLast())
      text[text.count - 1] = .text(String(last[..<open.lowerBound]))
    }
    self.text = text.trimmed
    self.label = label
    self.line = line
  }
}

extension MarkdownNode {
  var position: SourcePosition { SourcePosition(line: lines.lowerBound, column: max(1, column)) }
}
