import NotebookDocument

extension HTMLRenderer {
  /// Whether there are enough sections that a list of them helps.
  var hasContents: Bool { outline.headings.count >= 3 }

  /// The sections as a nested list.
  mutating func tableOfContents() -> HTML {
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
      html += "\n<li><a href=\"#\(section.anchor)\">\(linkless(section.text, line: section.line))</a>"
      level = section.level
    }
    return html + (level == 3 ? "</li>\n</ol>" : "") + "</li>\n</ol></details></nav>\n"
  }
}
