import Charts
import NotebookDocument

/// An output of a code cell.
enum JupyterOutput: Encodable {
  case stream(String)
  case display([MIMEType: String])
  case error(name: String, message: String, traceback: [String])

  private enum CodingKeys: String, CodingKey {
    case name, text, data, metadata, ename, evalue, traceback
    case kind = "output_type"
  }

  private struct Nothing: Encodable {}

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .stream(let text):
      try container.encode("stream", forKey: .kind)
      try container.encode("stdout", forKey: .name)
      try container.encode(JupyterText.lines(text), forKey: .text)
    case .display(let forms):
      try container.encode("display_data", forKey: .kind)
      let data = forms.map { ($0.key.rawValue, JupyterText.lines($0.value)) }
      try container.encode(Dictionary(uniqueKeysWithValues: data), forKey: .data)
      try container.encode(Nothing(), forKey: .metadata)
    case .error(let name, let message, let traceback):
      try container.encode("error", forKey: .kind)
      try container.encode(name, forKey: .ename)
      try container.encode(message, forKey: .evalue)
      try container.encode(traceback, forKey: .traceback)
    }
  }
}

extension JupyterOutput {
  /// A display in the forms that Jupyter shows: pictures as SVG, tables as HTML, always with plain text.
  init(_ display: Display) {
    var forms: [MIMEType: String] = [.plainText: display.plainText]
    switch DisplayContent(display) {
    case .chart(let chart): forms[.svg] = chart.standaloneSVG()
    case .table(let table): forms[.html] = Self.html(table)
    case .svg(let svg): forms[.svg] = svg
    case .text, .unreadable: break
    }
    self = .display(forms)
  }

  init(_ failure: CellFailure, in notebook: Notebook) {
    var traceback = [failure.message]
    if let position = failure.position {
      traceback.append("\(notebook.fileName), line \(position.line), column \(position.column)")
      if let line = notebook.sourceLine(position.line) { traceback.append("  \(line)") }
    }
    traceback += failure.callStack.map { "  \($0.function), line \($0.position.line)" }
    if let hint = failure.hint { traceback.append(hint) }
    self = .error(name: "Error", message: failure.message, traceback: traceback)
  }

  private static func html(_ table: Table) -> String {
    let align: (Column) -> HTML = { $0.isNumeric ? " style=\"text-align:right\"" : .empty }
    let header = table.columns.map { "<th\(align($0))>\($0.name)</th>" as HTML }.joined()
    let rows = (0..<table.rowCount).map { row -> HTML in
      let cells = zip(table.columns, table.texts(row: row)).map { column, text -> HTML in
        row == table.bestRow ? "<td\(align(column))><strong>\(text)</strong></td>" : "<td\(align(column))>\(text)</td>"
      }
      return "<tr>\(cells.joined())</tr>\n"
    }
    let caption: HTML = table.caption.isEmpty ? .empty : "<caption>\(table.caption)</caption>\n"
    let page: HTML = "<table>\n\(caption)<thead><tr>\(header)</tr></thead>\n<tbody>\n\(rows.joined())</tbody></table>"
    return page.markup
  }
}
