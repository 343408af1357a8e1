import Charts
import Foundation
import NotebookDocument

extension HTMLRenderer {
  mutating func display(_ display: Display, at index: Int, of cell: Cell, captions: inout Captions) -> HTML {
    let content = displays[cell.index, index] ?? .text(display.plainText)
    let item = numbering.outputs[Numbering.OutputPlace(cell: cell.index, output: index)]
    switch content {
    case .chart(let chart):
      return figure(
        """
        <div class="chart-wide">\(HTML(trusted: chart.svg(width: Self.wideChart)))</div>\
        <div class="chart-narrow">\(HTML(trusted: chart.svg(width: Self.narrowChart)))</div>
        """, caption: captions.next(.figure, own: chart.caption), item: item, line: cell.lines.lowerBound)
    case .table(let table):
      return self.table(
        table, caption: captions.next(.table, own: table.caption), item: item, line: cell.lines.lowerBound)
    case .svg(let svg):
      let data = Data(svg.utf8).base64EncodedString()
      return figure(
        "<img src=\"data:image/svg+xml;base64,\(data)\" alt=\"\(display.plainText)\">",
        caption: captions.next(.figure, own: ""), item: item, line: cell.lines.lowerBound)
    case .text(let text):
      return display.kind == .trainingLog
        ? trainingLog(text) : printed(text, style: "value")
    case .unreadable(let type, let text):
      warn(.unreadableOutput(type), line: cell.lines.lowerBound)
      return printed(text)
    }
  }

  /// The widths that charts are drawn for: one for pages and screens, one for phones.
  private static let wideChart = 720
  private static let narrowChart = 328

  private mutating func figure(_ picture: HTML, caption: [Inline], item: Numbering.Item?, line: Int) -> HTML {
    let id: HTML = item.map { " id=\"\($0.anchor)\"" } ?? .empty
    return
      "<figure\(id)>\(picture)\(captionElement("figcaption", "Figure", caption, item: item, line: line))</figure>\n"
  }

  private mutating func captionElement(
    _ name: HTML, _ kind: String, _ caption: [Inline], item: Numbering.Item?, line: Int
  ) -> HTML {
    let number: HTML = item.map { "<b>\(kind) \($0.number)\(caption.isEmpty ? "" : ".")</b> " } ?? .empty
    guard !caption.isEmpty || item != nil else { return .empty }
    return "<\(name)>\(number)\(inlines(caption, line: line))</\(name)>"
  }

  private mutating func table(_ table: Table, caption: [Inline], item: Numbering.Item?, line: Int) -> HTML {
    let folds = table.rowCount > options.foldedLines + PrintedText.worthFolding
    let shown = folds ? options.foldedLines : table.rowCount
    let caption = captionElement("figcaption", "Table", caption, item: item, line: line)
    var html = captionedTable(rows(0..<shown, of: table), caption: caption, item: item)
    if folds {
      let end = min(table.rowCount, Self.rowLimit)
      html += """
        <details class="rest"><summary>\(table.rowCount - shown) more rows</summary>
        <div class="table-frame" tabindex="0" role="group" aria-label="More rows">\(rows(shown..<end, of: table))</div>
        </details>

        """
      if end < table.rowCount { html += "<p class=\"note\">The last \(table.rowCount - end) rows are left out.</p>\n" }
    }
    return html
  }

  /// How many rows of a table a report has at most.
  private static let rowLimit = 2_000

  /// A table in a frame that scrolls by itself where the page is too narrow; the caption stands still above it.
  func captionedTable(_ table: HTML, caption: HTML, item: Numbering.Item?) -> HTML {
    let number: HTML = item.map { " \($0.number)" } ?? .empty
    let frame: HTML =
      "<div class=\"table-frame\" tabindex=\"0\" role=\"group\" aria-label=\"Table\(number)\">\(table)</div>"
    guard caption != .empty else { return "\(frame)\n" }
    let id: HTML = item.map { " id=\"\($0.anchor)\"" } ?? .empty
    return "<figure class=\"tabular\"\(id)>\(caption)\n\(frame)</figure>\n"
  }

  private func rows(_ range: Range<Int>, of table: Table) -> HTML {
    let classes = table.columns.map { $0.isNumeric ? " class=\"number\"" as HTML : .empty }
    var html: HTML = "<table>\n<thead><tr>"
    for (column, alignment) in zip(table.columns, classes) {
      html += "<th scope=\"col\"\(alignment)>\(column.name)</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in range {
      html += row == table.bestRow ? "<tr class=\"best\">" : "<tr>"
      for (text, alignment) in zip(table.texts(row: row), classes) { html += "<td\(alignment)>\(text)</td>" }
      html += "</tr>\n"
    }
    return html + "</tbody></table>"
  }

  private func trainingLog(_ text: String) -> HTML {
    """
    <div class="training-log"><p class="output-title">Training log</p>
    \(printed(text, style: "log"))</div>

    """
  }

  /// Text as a cell wrote it, folded where it is long.
  func printed(_ text: String, style: HTML = "printed") -> HTML {
    let output = PrintedText(text, byteLimit: options.outputLimit)
    let (shown, folded) = output.split(after: options.foldedLines)
    var html: HTML = shown.isEmpty ? .empty : "\(lines(shown, style: style))\n"
    if let folded {
      html += """
        <details class="rest"><summary>\(folded.lineCount) more lines</summary>
        \(lines(folded.text, style: style))
        </details>

        """
    }
    if output.omittedBytes > 0 {
      html += "<p class=\"note\">The rest of this output, \(output.omittedBytes / 1024) KiB, is left out.</p>\n"
    }
    return html
  }

  /// Lines of text. Tables drawn with box characters are set close, so that their lines join; sentences of one long
  /// line are broken.
  private func lines(_ text: String, style: HTML) -> HTML {
    let boxes: ClosedRange<Unicode.Scalar> = "\u{2500}"..."\u{257F}"
    let hasBoxes = text.unicodeScalars.contains(where: boxes.contains)
    let isProse = !hasBoxes && text.split(separator: "\n").contains { $0.utf8.count > Self.widestTable }
    let form: HTML = hasBoxes ? " boxes" : isProse ? " sentences" : .empty
    return "<pre class=\"\(style)\(form)\"\(isProse ? .empty : keyboardReach(text))>\(text)</pre>"
  }

  /// The width up to which a line may be a table's, which must not be broken.
  private static let widestTable = 140
}
