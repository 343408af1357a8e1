/// Compares the footnotes that prose refers to with those that are defined.
struct FootnoteCheck {
  private let builder: BlockBuilder
  private var references: [String: SourcePosition] = [:]

  init(_ builder: BlockBuilder, blocks: [Block]) {
    self.builder = builder
    collect(blocks)
    for (name, inlines) in builder.footnotes { collect(inlines, line: builder.footnoteLines[name] ?? 1) }
  }

  var warnings: [NotebookWarning] {
    let unknown = references.filter { builder.footnotes[$0.key] == nil }
      .map { NotebookWarning(.unknownFootnote($0.key), position: $0.value) }
    let unused = builder.footnoteLines.filter { references[$0.key] == nil }
      .map { NotebookWarning(.unusedFootnote($0.key), position: SourcePosition(line: $0.value, column: 1)) }
    return unknown + unused
  }

  private mutating func collect(_ blocks: [Block]) {
    for block in blocks {
      let line = block.lines.lowerBound
      switch block.content {
      case .heading(level: _, let inlines), .paragraph(let inlines): collect(inlines, line: line)
      case .quote(let blocks): collect(blocks)
      case .list(let list): for item in list.items { collect(item) }
      case .table(let table):
        for cell in table.header + table.rows.joined() { collect(cell, line: line) }
        collect(table.caption?.text ?? [], line: line)
      case .code, .html, .mathematics, .thematicBreak, .cell, .source: break
      }
    }
  }

  private mutating func collect(_ inlines: [Inline], line: Int) {
    for inline in inlines {
      switch inline {
      case .footnote(let name): references[name] = references[name] ?? SourcePosition(line: line, column: 1)
      case .emphasis(let content), .strong(let content), .link(destination: _, title: _, let content):
        collect(content, line: line)
      default: break
      }
    }
  }
}
