import NotebookDocument

/// A notebook's blocks as indented text.
struct TreeDump {
  private(set) var text = ""
  private var indent = 0

  init(_ notebook: Notebook) {
    for block in notebook.blocks { write(block) }
    for (name, inlines) in notebook.footnotes.sorted(by: { $0.key < $1.key }) { line("footnote \(name)", inlines) }
    for warning in notebook.warnings { line("warning \(warning.position) \(warning.message)") }
  }

  private mutating func line(_ content: String, _ inlines: [Inline] = []) {
    text += String(repeating: "  ", count: indent) + content
    text += inlines.isEmpty ? "\n" : " " + inlines.map(describe).joined() + "\n"
  }

  private mutating func nested(_ blocks: [Block]) {
    indent += 1
    for block in blocks { write(block) }
    indent -= 1
  }

  private mutating func write(_ block: Block) {
    let place = "\(block.lines.lowerBound)–\(block.lines.upperBound)"
    switch block.content {
    case .heading(let level, let inlines): line("\(place) heading \(level)", inlines)
    case .paragraph(let inlines): line("\(place) paragraph", inlines)
    case .quote(let blocks):
      line("\(place) quote")
      nested(blocks)
    case .list(let list):
      line("\(place) list \(list.start.map(String.init) ?? "•")\(list.isTight ? "" : " loose")")
      for item in list.items {
        indent += 1
        line("item")
        nested(item)
        indent -= 1
      }
    case .code(let code, let language): line("\(place) code \(language ?? "–") \(code.debugDescription)")
    case .html(let html): line("\(place) html \(html.debugDescription)")
    case .table(let table):
      line("\(place) table \(table.alignments.map { "\($0)" }.joined(separator: " "))")
      for row in [table.header] + table.rows {
        line("  |" + row.map { $0.map(describe).joined() }.joined(separator: "|") + "|")
      }
      if let caption = table.caption { line("  caption \(caption.label ?? "–")", caption.text) }
    case .mathematics(let source): line("\(place) mathematics \(source.debugDescription)")
    case .thematicBreak: line("\(place) rule")
    case .cell(let cell):
      line("\(place) cell \(cell.index) ‘\(cell.label)’ at \(cell.codeStart) \(cell.code.debugDescription)")
    case .source(let source): line("\(place) source of \(source.utf8.count) bytes")
    }
  }

  private func describe(_ inline: Inline) -> String {
    switch inline {
    case .text(let text): text
    case .softBreak: "⏎"
    case .lineBreak: "↵"
    case .code(let code): "code(\(code))"
    case .emphasis(let content): "em(\(content.map(describe).joined()))"
    case .strong(let content): "strong(\(content.map(describe).joined()))"
    case .link(let destination, let title, let content):
      "link(\(destination)\(title.isEmpty ? "" : " “\(title)”"): \(content.map(describe).joined()))"
    case .image(let source, title: _, let alternative): "image(\(source): \(alternative.map(describe).joined()))"
    case .html(let html): "html(\(html))"
    case .mathematics(let source, let display): display ? "$$(\(source))" : "$(\(source))"
    case .expression(let expression):
      "value(\(expression.code) at \(expression.position) after \(expression.precedingCells))"
    case .footnote(let name): "note(\(name))"
    case .reference(let reference): "ref(\(reference.kind.rawValue) \(reference.name))"
    }
  }
}
