import NotebookDocument

/// Title, authors, date, and how the run ended.
extension HTMLRenderer {
  mutating func titleBlock() -> HTML {
    let frontMatter = notebook.frontMatter
    var html: HTML =
      "<header class=\"title-block\">\n<h1>\(inlines(outline.title, line: outline.titleLine ?? 1))</h1>\n"
    if let subtitle = frontMatter.subtitle {
      html += "<p class=\"subtitle\">\(inlines([Inline](markdown: subtitle), line: 1))</p>\n"
    }
    let byline = [frontMatter.authors.joined(separator: ", "), frontMatter.date ?? ""].filter { !$0.isEmpty }
    if !byline.isEmpty {
      html += "<p class=\"byline\">\(byline.map { "<span>\($0)</span>" as HTML }.joined())</p>\n"
    }
    html += outcome() + "</header>\n"
    if let abstract = frontMatter.abstract {
      html += """
        <section class="abstract" aria-label="Abstract"><p>\(inlines([Inline](markdown: abstract), line: 1))</p></section>

        """
    }
    return html
  }

  /// One line for a run that is complete, a banner for one that is not.
  private func outcome() -> HTML {
    let stale = notebook.cells.filter { executed.result(of: $0).origin == .stale }
    switch executed.outcome {
    case .failed(let cell, let failure):
      let place = failure.position.map { " in line \($0.line)" } ?? ""
      return """
        <div class="banner failed"><p class="banner-title">This report is of a failed run</p>
        <p>The cell <a href="#\(cell.anchor)">\(cell.label)</a> failed\(place): \(failure.message.firstLine)</p>
        \(notRunNote())</div>

        """
    case .incomplete:
      return """
        <div class="banner incomplete"><p class="banner-title">This report is of an incomplete run</p>
        \(notRunNote())</div>

        """
    case .succeeded where notebook.cells.isEmpty: return .empty
    case .succeeded where !stale.isEmpty:
      return """
        <div class="banner incomplete"><p class="banner-title">Some results are stale</p>
        <p>What these cells read has changed since they ran: \(list(stale)).</p></div>

        """
    case .succeeded:
      return """
        <p class="outcome"><span class="dot" aria-hidden="true"></span>Complete: \(cellCount) ran\(endings)</p>

        """
    }
  }

  private var cellCount: String {
    notebook.cells.count == 1 ? "the one cell" : "all \(notebook.cells.count) cells"
  }

  /// How the cells ended: some may fail, as their options say (`error: true`).
  private var endings: String {
    let failures = notebook.cells.count { if case .failed = executed.result(of: $0).outcome { true } else { false } }
    switch failures {
    case 0: return " without error"
    case 1: return "; one ends in an error that is meant to be shown"
    default: return "; \(failures) end in errors that are meant to be shown"
    }
  }

  private func notRunNote() -> HTML {
    let missing = notebook.cells.filter { executed.result(of: $0).outcome == .notRun }
    return missing.isEmpty
      ? .empty : "<p>\(missing.count == 1 ? "This cell" : "These cells") did not run: \(list(missing)).</p>\n"
  }

  private func list(_ cells: [Cell]) -> HTML {
    cells.map { "<a href=\"#\($0.anchor)\">\($0.label)</a>" as HTML }.joined(separator: ", ")
  }
}

extension String {
  var firstLine: Substring { prefix { !$0.isNewline } }
}
