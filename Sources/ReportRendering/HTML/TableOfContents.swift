import NotebookDocument

extension HTMLRenderer {
  /// Whether there are enough sections that a list of them helps.
  var hasContents: Bool { outline.headings.count >= 3 }

  /// The sections as a nested list.
  func tableOfContents() -> HTML {
    guard hasContents else { return .empty }
    let sections = outline.sections.filter { $0.level <= 3 }
    var html: HTML = "<nav class=\"contents\" aria-label=\"Contents\"><details open><summary>Contents</summary>\n<ol>"
    var level = 2
    for (index, section) in sections.enumerated() {
      if section.level > level {
        html += "\n<ol>"
      } else {
        if index > 0 { html += "</li>" }
        if section.level < level { html += "\n</ol></li>" }
      }
      html += "\n<li><a href=\"#\(section.anchor)\">\(plain(section.text))</a>"
      level = section.level
    }
    return html + (level == 3 ? "</li>\n</ol>" : "") + "</li>\n</ol></details></nav>\n"
  }

  /// Text without links and notes, which cannot stand in a link.
  private func plain(_ inlines: [Inline]) -> HTML {
    inlines.map { inline -> HTML in
      switch inline {
      case .code(let code): "<code>\(code)</code>"
      case .emphasis(let content): "<em>\(plain(content))</em>"
      case .strong(let content): "<strong>\(plain(content))</strong>"
      case .link(destination: _, title: _, let content): plain(content)
      case .mathematics(let source, display: _): MathematicsConverter(source).html(display: false).html
      case .expression(let expression): "\(executed.inlineValues[expression.id] ?? expression.code)"
      default: "\([inline].plainText)"
      }
    }.joined()
  }
}
