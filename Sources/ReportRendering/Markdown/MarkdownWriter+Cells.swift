import Charts
import NotebookDocument

extension MarkdownWriter {
  mutating func write(_ cell: Cell) {
    let result = executed.result(of: cell)
    if cell.options.echo { append(Self.fenced(cell.code, language: "swift")) }
    if cell.options.output {
      var captions = Captions(cell)
      for (index, output) in result.outputs.enumerated() {
        switch output {
        case .text(let text): appendPrinted(text)
        case .display(let display): write(display, at: index, of: cell, captions: &captions)
        }
      }
    }
    switch result.outcome {
    case .succeeded: break
    case .notRun: append("*This cell did not run.*")
    case .failed(let failure): append(Self.description(of: failure, in: executed.notebook))
    }
  }

  private mutating func write(_ display: Display, at index: Int, of cell: Cell, captions: inout Captions) {
    let item = numbering.outputs[Numbering.OutputPlace(cell: cell.index, output: index)]
    switch displays[cell.index, index] ?? .text(display.plainText) {
    case .chart(let chart):
      let name = "\(cell.label)-\(index + 1).svg"
      pictures.append(MarkdownReport.Picture(path: "\(pictureFolder)/\(name)", svg: chart.standaloneSVG()))
      append("![\(chart.textAlternative.markdownEscaped)](<\(pictureFolder)/\(name)>)")
      appendCaption("Figure", captions.source(.figure, own: chart.caption), item: item)
    case .table(let table):
      appendCaption("Table", captions.source(.table, own: table.caption), item: item)
      append(table.markdown)
    case .svg(let svg):
      let name = "\(cell.label)-\(index + 1).svg"
      pictures.append(MarkdownReport.Picture(path: "\(pictureFolder)/\(name)", svg: svg))
      append("![\(display.plainText.markdownEscaped)](<\(pictureFolder)/\(name)>)")
      appendCaption("Figure", captions.source(.figure, own: ""), item: item)
    case .text(let text), .unreadable(_, let text): appendPrinted(text)
    }
  }

  private mutating func appendCaption(_ kind: String, _ caption: String, item: Numbering.Item?) {
    let number = item.map { "**\(kind) \($0.number).** " } ?? ""
    append(number + caption)
  }

  /// Printed text, folded where it is long.
  private mutating func appendPrinted(_ text: String) {
    let (shown, folded) = PrintedText(text, byteLimit: 256 * 1024).split(after: 40)
    guard !shown.isEmpty else { return }
    append(Self.fenced(shown, language: "text"))
    guard let folded else { return }
    append("<details><summary>\(folded.lineCount) more lines</summary>")
    append(Self.fenced(folded.text, language: "text"))
    append("</details>")
  }

  static func description(of failure: CellFailure, in notebook: Notebook) -> String {
    var lines = ["> **Error:** \(failure.message.markdownEscaped)"]
    if let position = failure.position {
      lines.append("> (\(notebook.fileName.markdownEscaped), line \(position.line), column \(position.column))")
    }
    if let hint = failure.hint { lines.append("> \(hint.markdownEscaped)") }
    return lines.joined(separator: "\n>\n")
  }

  /// A fence that no line of its content can close.
  static func fenced(_ content: String, language: String) -> String {
    var width = 3
    for line in content.split(whereSeparator: \.isNewline) {
      width = max(width, line.drop(while: \.isWhitespace).prefix { $0 == "`" }.count + 1)
    }
    let fence = String(repeating: "`", count: width)
    return "\(fence)\(language)\n\(content.trimmingFinalNewlines)\n\(fence)"
  }
}

extension Captions {
  /// The caption in Markdown.
  mutating func source(_ kind: Reference.Kind, own: String) -> String {
    given(kind) ?? own.markdownEscaped
  }
}
