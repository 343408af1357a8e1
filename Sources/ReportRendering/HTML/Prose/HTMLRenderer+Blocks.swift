import NotebookDocument

extension HTMLRenderer {
  mutating func documentBody() -> HTML {
    blocks(notebook.blocks, isTopLevel: true)
  }

  /// Blocks that follow one another; raw HTML that one opens can be closed by a later one.
  mutating func blocks(_ blocks: [Block], isTopLevel: Bool = false, isTight: Bool = false) -> HTML {
    var html = HTML.empty
    var filter = RawHTMLFilter()
    for block in blocks {
      if case .html(let raw) = block.content {
        html += rawHTML(raw, filter: &filter, line: block.lines.lowerBound) + "\n"
        continue
      }
      html += self.block(block, isTopLevel: isTopLevel, isTight: isTight)
    }
    return html + filter.closeAll()
  }

  private mutating func block(_ block: Block, isTopLevel: Bool, isTight: Bool) -> HTML {
    let line = block.lines.lowerBound
    switch block.content {
    case .heading(level: _, let text): return heading(text, line: line, isTopLevel: isTopLevel)
    case .paragraph(let text):
      if let picture = FigureParagraph(text) { return figure(picture, line: line) }
      return isTight ? inlines(text, line: line) + "\n" : "<p>\(inlines(text, line: line))</p>\n"
    case .quote(let content): return quote(content)
    case .list(let list): return self.list(list)
    case .code(let code, let language): return codeBlock(code, language: language)
    case .html: return .empty
    case .table(let table): return proseTable(table, line: line)
    case .mathematics(let source):
      return "<div class=\"display-math\">\(mathematics(source, display: true, line: line))</div>\n"
    case .thematicBreak: return "<hr>\n"
    case .cell(let cell): return self.cell(cell)
    case .source(let source): return "<pre class=\"source\"\(keyboardReach(source))>\(source)</pre>\n"
    }
  }

  private mutating func heading(_ text: [Inline], line: Int, isTopLevel: Bool) -> HTML {
    if outline.titleLine == line { return .empty }
    guard isTopLevel, let heading = outline.headings[line] else {
      return "<p class=\"inner-heading\">\(inlines(text, line: line))</p>\n"
    }
    let name = HTML(trusted: "h\(heading.level)")
    return """
      <\(name) id="\(heading.anchor)">\(inlines(text, line: line)) \
      <a class="anchor" href="#\(heading.anchor)" aria-label="Link to this section">#</a></\(name)>

      """
  }

  private mutating func quote(_ content: [Block]) -> HTML {
    guard let callout = Callout(quote: content) else { return "<blockquote>\n\(blocks(content))</blockquote>\n" }
    return """
      <div class="callout \(callout.kind.rawValue)"><p class="callout-title">\(callout.kind.title)</p>
      \(blocks(callout.content))</div>

      """
  }

  private mutating func list(_ list: List) -> HTML {
    var items = HTML.empty
    for item in list.items {
      items += "<li>\(blocks(item, isTight: list.isTight))</li>\n"
    }
    guard let start = list.start else { return "<ul>\n\(items)</ul>\n" }
    return start == 1 ? "<ol>\n\(items)</ol>\n" : "<ol start=\"\(start)\">\n\(items)</ol>\n"
  }

  private mutating func codeBlock(_ code: String, language: String?) -> HTML {
    let content = language == "swift" ? highlighter.html(code) : "\(code)"
    return "<pre class=\"code\"\(keyboardReach(code))><code>\(content)</code></pre>\n"
  }

  private mutating func proseTable(_ table: PipeTable, line: Int) -> HTML {
    let alignments = table.alignments.map { alignment -> HTML in
      switch alignment {
      case .none, .left: .empty
      case .center: " class=\"center\""
      case .right: " class=\"number\""
      }
    }
    var html: HTML = "<table>\n<thead><tr>"
    for (cell, alignment) in zip(table.header, alignments) {
      html += "<th scope=\"col\"\(alignment)>\(inlines(cell, line: line))</th>"
    }
    html += "</tr></thead>\n<tbody>\n"
    for row in table.rows {
      html += "<tr>"
      for (cell, alignment) in zip(row, alignments) { html += "<td\(alignment)>\(inlines(cell, line: line))</td>" }
      html += "</tr>\n"
    }
    html += "</tbody></table>"
    guard let caption = table.caption, let item = numbering.prose[line] else {
      return captionedTable(html, caption: .empty, item: nil)
    }
    let text: HTML = "<figcaption><b>Table \(item.number).</b> \(inlines(caption.text, line: line))</figcaption>"
    return captionedTable(html, caption: text, item: item)
  }

  private mutating func figure(_ picture: FigureParagraph, line: Int) -> HTML {
    let item = numbering.prose[line]
    let id: HTML = item.map { " id=\"\($0.anchor)\"" } ?? ""
    let number: HTML = item.map { "<b>Figure \($0.number).</b> " } ?? ""
    return """
      <figure\(id)>\(image(picture.source, alternative: picture.alternative, line: line))\
      <figcaption>\(number)\(inlines(picture.alternative, line: line))</figcaption></figure>

      """
  }
}
