import NotebookDocument

/// A cell: its code, its outputs in order, and what went wrong.
extension HTMLRenderer {
  mutating func cell(_ cell: Cell) -> HTML {
    let result = executed.result(of: cell)
    let isShown = cell.options.echo || cell.options.output && !result.outputs.isEmpty || result.outcome != .succeeded
    guard isShown else { return "<div id=\"\(cell.anchor)\"></div>\n" }
    var html: HTML =
      "<section class=\"cell\(state(of: result))\" id=\"\(cell.anchor)\" aria-label=\"Cell \(cell.index)\">\n"
    if cell.options.echo { html += code(of: cell) }
    if result.origin == .stale {
      html += "<p class=\"note stale\">Stale: what this cell reads has changed since it ran.</p>\n"
    }
    if cell.options.output { html += outputs(of: cell, result: result) }
    switch result.outcome {
    case .succeeded: break
    case .notRun: html += "<p class=\"note not-run\">This cell did not run.</p>\n"
    case .failed(let failure): html += failureBox(failure, cell: cell)
    }
    return html + "</section>\n"
  }

  private func state(of result: CellResult) -> HTML {
    switch result.outcome {
    case .succeeded: .empty
    case .failed: " has-failed"
    case .notRun: " was-not-run"
    }
  }

  private mutating func code(of cell: Cell) -> HTML {
    let name: HTML = cell.options.label.map { "<span class=\"label\">\($0)</span>" } ?? .empty
    let prompt: HTML = "<p class=\"prompt\"><span class=\"number\">In\u{A0}[\(cell.index)]</span>\(name)</p>\n"
    let text = cell.code.trimmingFinalNewlines
    let code: HTML = "<pre class=\"code\"\(keyboardReach(text))><code>\(highlighter.html(text))</code></pre>\n"
    let lineCount = text.split(separator: "\n", omittingEmptySubsequences: false).count
    let summary: HTML =
      "<summary>Code <span class=\"count\">\(lineCount) line\(lineCount == 1 ? "" : "s")</span></summary>"
    switch cell.options.codeFold {
    case .never: return "<div class=\"input\">\(prompt)\(code)</div>\n"
    case .open: return "<div class=\"input\">\(prompt)<details open>\(summary)\n\(code)</details></div>\n"
    case .folded: return "<div class=\"input\">\(prompt)<details>\(summary)\n\(code)</details></div>\n"
    }
  }

  private mutating func outputs(of cell: Cell, result: CellResult) -> HTML {
    var html = HTML.empty
    var captions = Captions(cell)
    for (index, output) in result.outputs.enumerated() {
      switch output {
      case .text(let text): html += printed(text)
      case .display(let display): html += self.display(display, at: index, of: cell, captions: &captions)
      }
    }
    return html.markup.isEmpty ? .empty : "<div class=\"outputs\">\n\(html)</div>\n"
  }
}

/// The captions of a cell's options; each belongs to the first figure or table.
struct Captions {
  private var figure: String?
  private var table: String?

  init(_ cell: Cell) {
    figure = cell.options.figureCaption
    table = cell.options.tableCaption
  }

  /// The caption for the next figure or table; `own` is what it brings itself, as plain text.
  mutating func next(_ kind: Reference.Kind, own: String) -> [Inline] {
    if let given = given(kind) { return [Inline](markdown: given) }
    return own.isEmpty ? [] : [.text(own)]
  }

  /// The caption that the options give, in Markdown; only once.
  mutating func given(_ kind: Reference.Kind) -> String? {
    switch kind {
    case .figure:
      defer { figure = nil }
      return figure
    case .table:
      defer { table = nil }
      return table
    }
  }
}

extension Cell {
  /// The name of its place on the page.
  var anchor: String { options.label == nil ? label : "cell-" + label }
}

extension String {
  var trimmingFinalNewlines: Substring {
    self[..<(lastIndex { !$0.isNewline }.map(index(after:)) ?? startIndex)]
  }
}
