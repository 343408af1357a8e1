import NotebookDocument

extension HTMLRenderer {
  /// What went wrong, where, in which line of the source, by which calls, and what to do.
  func failureBox(_ failure: CellFailure, cell: Cell) -> HTML {
    var html: HTML =
      "<div class=\"failure\">\n<p class=\"failure-title\">Error</p>\n<p class=\"message\">\(failure.message)</p>\n"
    if let position = failure.position {
      html += "<p class=\"place\">\(notebook.fileName), line \(position.line), column \(position.column)</p>\n"
      if let line = notebook.sourceLine(position.line) {
        html += """
          <pre tabindex="0" role="group" aria-label="Source line"><span class="line-number">\(position.line)</span> \(line)
          \(caret(below: line, position: position))</pre>

          """
      }
    }
    if !failure.callStack.isEmpty {
      html += "<details class=\"calls\"><summary>Call stack</summary>\n<ol>\n"
      for frame in failure.callStack {
        html +=
          "<li><code>\(frame.function)</code>, line \(frame.position.line), column \(frame.position.column)</li>\n"
      }
      html += "</ol></details>\n"
    }
    if let hint = failure.hint { html += "<p class=\"hint\">\(hint)</p>\n" }
    return html + "</div>\n"
  }

  private func caret(below line: Substring, position: SourcePosition) -> HTML {
    let before = String(decoding: line.utf8.prefix(max(0, position.column - 1)), as: UTF8.self)
    let indent = String(repeating: " ", count: String(position.line).count + 1)
    return "\(indent + before.map { $0 == "\t" ? "\t" : " " }.joined())<span class=\"caret\">^</span>"
  }
}

extension Notebook {
  var fileName: String { path.split(separator: "/").last.map(String.init) ?? path }

  /// A line of the file, counted from 1.
  func sourceLine(_ number: Int) -> Substring? {
    guard number > 0 else { return nil }
    let lines = source.split(maxSplits: number, omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return lines.count >= number ? lines[number - 1] : nil
  }
}
