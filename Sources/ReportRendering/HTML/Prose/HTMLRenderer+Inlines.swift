import NotebookDocument

extension HTMLRenderer {
  /// - Parameter line: The line of the block, for warnings.
  mutating func inlines(_ inlines: [Inline], line: Int) -> HTML {
    var html = HTML.empty
    var filter = RawHTMLFilter()
    for inline in inlines {
      if case .html(let raw) = inline {
        html += rawHTML(raw, filter: &filter, line: line)
      } else {
        html += self.inline(inline, line: line)
      }
    }
    return html + filter.closeAll()
  }

  private mutating func inline(_ inline: Inline, line: Int) -> HTML {
    switch inline {
    case .text(let text): return "\(text)"
    case .softBreak: return "\n"
    case .lineBreak: return "<br>\n"
    case .code(let code): return "<code>\(code)</code>"
    case .emphasis(let content): return "<em>\(inlines(content, line: line))</em>"
    case .strong(let content): return "<strong>\(inlines(content, line: line))</strong>"
    case .link(let destination, let title, let content):
      return link(to: destination, title: title, linkless(content, line: line), line: line)
    case .image(let source, title: _, let alternative): return image(source, alternative: alternative, line: line)
    case .html: return .empty
    case .mathematics(let source, let display): return mathematics(source, display: display, line: line)
    case .expression(let expression): return value(of: expression)
    case .footnote(let name): return footnoteReference(name)
    case .reference(let reference): return self.reference(reference, line: line)
    }
  }

  /// Running text for the inside of a link, where no other link can stand: without notes and raw tags too.
  mutating func linkless(_ inlines: [Inline], line: Int) -> HTML {
    var html = HTML.empty
    for inline in inlines {
      switch inline {
      case .emphasis(let content): html += "<em>\(linkless(content, line: line))</em>"
      case .strong(let content): html += "<strong>\(linkless(content, line: line))</strong>"
      case .link(destination: _, title: _, let content): html += linkless(content, line: line)
      case .footnote, .html: break
      case .reference(let reference):
        let item = numbering.references[reference]
        html += "\(reference.kind.noun)\u{A0}\(item.map { "\($0.number)" } ?? "?")"
      default: html += self.inline(inline, line: line)
      }
    }
    return html
  }

  mutating func link(to destination: String, title: String, _ content: HTML, line: Int) -> HTML {
    guard let safe = SafeLink(destination) else {
      warn(.refusedLink(destination), line: line)
      return
        "<span class=\"refused\" title=\"This link leads neither to the web nor to a place on the page\">\(content)</span>"
    }
    let hint: HTML = title.isEmpty ? .empty : " title=\"\(title)\""
    return "<a href=\"\(safe.destination)\"\(hint)>\(content)</a>"
  }

  mutating func image(_ source: String, alternative: [Inline], line: Int) -> HTML {
    switch images?.embedded(source) ?? .failure(.noFolder) {
    case .success(let data):
      return "<img src=\"\(data)\" alt=\"\(alternative.plainText)\">"
    case .failure(let refusal):
      warn(.refusedImage(source, refusal), line: line)
      return "<span class=\"refused\">[Image ‘\(source)’ not shown: \(refusal.reason)]</span>"
    }
  }

  mutating func mathematics(_ source: String, display: Bool, line: Int) -> HTML {
    let result = MathematicsConverter(source).html(display: display)
    for unknown in result.unknown { warn(.unknownMathematics(unknown), line: line) }
    return result.html
  }

  private func value(of expression: InlineExpression) -> HTML {
    guard let value = executed.inlineValues[expression.id] else {
      return "<code class=\"not-computed\" title=\"Not computed\">\(expression.code)</code>"
    }
    return "<span class=\"computed\" title=\"\(expression.code)\">\(value)</span>"
  }

  private mutating func reference(_ reference: Reference, line: Int) -> HTML {
    let name = "\(reference.kind.rawValue)-\(reference.name)"
    let noun = reference.kind.noun
    if let item = numbering.references[reference] {
      return "<a href=\"#\(item.anchor)\">\(noun)\u{A0}\(item.number)</a>"
    }
    // A cell that has not put out its figure, as it failed or did not run.
    if let cell = notebook.cells.first(where: { $0.referenceName(reference.kind) == reference.name }),
      executed.result(of: cell).outcome != .succeeded
    {
      return "<a href=\"#\(cell.anchor)\" title=\"Not there, as its cell did not succeed\">\(noun)\u{A0}?</a>"
    }
    warn(.unknownReference(name), line: line)
    return "<span class=\"refused\">?@\(name)</span>"
  }

  private func footnoteReference(_ name: String) -> HTML {
    guard let number = numbering.footnoteNumbers[name] else { return "[^\(name)]" }
    return
      "<sup><a class=\"note\" href=\"#fn-\(number)\" id=\"ref-\(number)\" aria-label=\"Note \(number)\">\(number)</a></sup>"
  }

  /// The notes below the text, each with a way back.
  mutating func footnotes() -> HTML {
    guard !numbering.footnotes.isEmpty else { return .empty }
    var html: HTML = "<section class=\"notes\" aria-label=\"Notes\"><hr>\n<ol>\n"
    for (index, name) in numbering.footnotes.enumerated() {
      html += """
        <li id="fn-\(index + 1)">\(inlines(notebook.footnotes[name] ?? [], line: 1)) \
        <a href="#ref-\(index + 1)" aria-label="Back to the text">↩</a></li>

        """
    }
    return html + "</ol></section>\n"
  }
}

extension Reference.Kind {
  /// What stands before the number.
  var noun: String {
    switch self {
    case .figure: "Figure"
    case .table: "Table"
    }
  }
}
