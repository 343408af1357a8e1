import Foundation
import NotebookDocument

/// Writes the Markdown of a report, piece by piece.
struct MarkdownWriter {
  let executed: ExecutedNotebook
  let pictureFolder: String
  let displays: DisplayCatalog
  let numbering: Numbering
  private(set) var text = ""
  var pictures: [MarkdownReport.Picture] = []

  init(_ executed: ExecutedNotebook, pictureFolder: String) {
    self.executed = executed
    self.pictureFolder = pictureFolder
    displays = DisplayCatalog(executed)
    numbering = Numbering(executed, displays: displays)
  }

  mutating func write() {
    let notebook = executed.notebook
    writeTitle(notebook.frontMatter)
    writeOutcome()
    let lines = SourceLines(notebook.source)
    for piece in SourcePiece.pieces(of: notebook, lineCount: lines.count) {
      switch piece {
      case .frontMatter: break
      case .prose(let range): append(lines.text(range, replacing: replacements(lines)))
      case .cell(let cell): write(cell)
      }
    }
    writeProvenance()
  }

  /// Appends a block, with one empty line before it.
  mutating func append(_ block: String) {
    let content = block.trimmingEmptyLines
    guard !content.isEmpty else { return }
    text += (text.isEmpty ? "" : "\n") + content + "\n"
  }

  private mutating func writeTitle(_ frontMatter: FrontMatter) {
    if let title = frontMatter.title { append("# \(title.oneLine)") }
    if let subtitle = frontMatter.subtitle { append("### \(subtitle.oneLine)") }
    let byline = frontMatter.authors + [frontMatter.date].compactMap(\.self)
    append(byline.map(\.oneLine).joined(separator: " · "))
    if let abstract = frontMatter.abstract { append("> " + abstract.oneLine) }
  }

  private mutating func writeOutcome() {
    switch executed.outcome {
    case .succeeded: break
    case .incomplete: append("> [!WARNING]\n> This report is of an incomplete run: some cells did not run.")
    case .failed(let cell, let failure):
      append(
        "> [!CAUTION]\n> This report is of a failed run. The cell `\(cell.label)` failed: \(failure.message.oneLine)")
    }
  }

  /// What stands in prose for values, references and captions of tables.
  private func replacements(_ lines: SourceLines) -> [(span: SourceSpan, text: String)] {
    let values = executed.notebook.inlineExpressions.compactMap { expression in
      executed.inlineValues[expression.id].map { (span: expression.span, text: $0.markdownEscaped) }
    }
    let references = executed.notebook.references.compactMap { placed in
      numbering.references[placed.reference].map { item in
        (span: placed.span, text: "\(placed.reference.kind.noun) \(item.number)")
      }
    }
    return (values + references + captions(lines)).sorted { $0.span.start < $1.span.start }
  }

  /// The marks around the captions of tables in prose: the number instead of `: `, nothing instead of `{#tbl-name}`.
  private func captions(_ lines: SourceLines) -> [(span: SourceSpan, text: String)] {
    executed.notebook.blocks.flatMap { block -> [(span: SourceSpan, text: String)] in
      guard case .table(let table) = block.content, let caption = table.caption,
        let item = numbering.prose[block.lines.lowerBound]
      else { return [] }
      let line = lines.text(caption.line..<caption.line + 1)
      var marks = [(span: span(inLine: caption.line, 0..<2), text: "**Table \(item.number).** ")]
      if let label = line.range(of: " {#tbl-", options: .backwards) {
        let start = line.utf8.distance(from: line.startIndex, to: label.lowerBound)
        let end = line.utf8.distance(from: line.startIndex, to: line.trimmingFinalNewlines.endIndex)
        marks.append((span: span(inLine: caption.line, start..<end), text: ""))
      }
      return marks
    }
  }

  private func span(inLine line: Int, _ bytes: Range<Int>) -> SourceSpan {
    SourceSpan(
      start: SourcePosition(line: line, column: bytes.lowerBound + 1),
      end: SourcePosition(line: line, column: bytes.upperBound + 1))
  }

  private mutating func writeProvenance() {
    let provenance = executed.provenance
    var facts = provenance.versions + provenance.machine
    if let seed = provenance.seed { facts.append(.init("Seed", "\(seed)")) }
    facts += provenance.parameters.map { .init("Parameter \($0.name)", $0.value.description) }
    facts += provenance.dataFiles.map { .init($0.name, "SHA-256 \($0.digest)") }
    facts.append(.init("Duration", provenance.duration.text))
    append("---")
    append("<details><summary>How this report was made</summary>")
    append(
      "| | |\n|---|---|\n"
        + facts.map { "| \($0.name.markdownEscaped) | \($0.value.markdownEscaped) |" }.joined(separator: "\n"))
    append("</details>")
  }
}

extension String {
  fileprivate var oneLine: String {
    split(whereSeparator: \.isNewline).joined(separator: " ")
  }

  var trimmingEmptyLines: String {
    var lines = split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)[...]
    while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines.joined(separator: "\n")
  }

  /// Text in which Markdown finds no marks of its own.
  var markdownEscaped: String {
    var text = ""
    for character in oneLine {
      if "\\`*_[]<>|$#".contains(character) { text.append("\\") }
      text.append(character)
    }
    return text
  }
}
