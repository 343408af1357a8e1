/// Lets through the raw HTML that cannot do harm; all else becomes visible text.
///
/// Tags are let through by name, attributes by name and value, and each closing tag only when its opening one stands
/// before it in the same place, so that no author can leave the element that his text stands in.
struct RawHTMLFilter {
  /// A piece of raw HTML after filtering.
  enum Piece {
    case html(HTML)
    case image(source: String, alternative: String)
    case link(destination: String, title: String)
  }

  private var open: [String] = []

  private static let containers: Set<String> = [
    "a", "abbr", "b", "blockquote", "caption", "cite", "code", "dd", "del", "details", "dfn", "div", "dl", "dt", "em",
    "figcaption", "figure", "i", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "s", "samp", "small", "span",
    "strong",
    "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "tr", "u", "ul", "var",
  ]
  private static let voids: Set<String> = ["br", "hr", "wbr"]
  private static let attributes: Set<String> = ["title", "lang", "dir", "open", "colspan", "rowspan", "start"]

  mutating func pieces(of raw: String) -> [Piece] {
    var pieces: [Piece] = []
    for token in HTMLTokens(raw) {
      switch token {
      case .text(let text): pieces.append(.html("\(text)"))
      // What stands between tags is HTML's text already: its references stay.
      case .characters(let text): pieces.append(.html(HTML(trusted: text)))
      case .comment: break
      case .closing(let name, let source): pieces.append(.html(close(name, source: source)))
      case .opening(let tag, let source): pieces.append(opened(tag, source: source))
      }
    }
    return pieces
  }

  /// Closes all that is open.
  mutating func closeAll() -> HTML {
    defer { open = [] }
    return open.reversed().map { HTML(trusted: "</\($0)>") }.joined()
  }

  private mutating func opened(_ tag: HTMLTokens.Tag, source: String) -> Piece {
    if tag.name == "img" {
      return .image(source: tag.attributes["src"] ?? "", alternative: tag.attributes["alt"] ?? "")
    }
    if RawHTMLFilter.voids.contains(tag.name) { return .html(HTML(trusted: "<\(tag.name)>")) }
    guard RawHTMLFilter.containers.contains(tag.name), open.count < 64 else { return .html("\(source)") }
    open.append(tag.name)
    if tag.name == "a" {
      return .link(destination: tag.attributes["href"] ?? "", title: tag.attributes["title"] ?? "")
    }
    let attributes = tag.attributes.filter { RawHTMLFilter.attributes.contains($0.key) }
      .sorted { $0.key < $1.key }
      .map { " \(HTML(trusted: $0.key))=\"\($0.value)\"" as HTML }.joined()
    return .html("<\(HTML(trusted: tag.name))\(attributes)>")
  }

  private mutating func close(_ name: String, source: String) -> HTML {
    guard let index = open.lastIndex(of: name) else { return "\(source)" }
    defer { open.removeSubrange(index...) }
    return open[index...].reversed().map { HTML(trusted: "</\($0)>") }.joined()
  }
}

extension HTMLRenderer {
  mutating func rawHTML(_ raw: String, filter: inout RawHTMLFilter, line: Int) -> HTML {
    var html = HTML.empty
    for piece in filter.pieces(of: raw) {
      switch piece {
      case .html(let markup): html += markup
      case .image(let source, let alternative): html += image(source, alternative: [.text(alternative)], line: line)
      case .link(let destination, let title):
        if let safe = SafeLink(destination) {
          let hint: HTML = title.isEmpty ? .empty : " title=\"\(title)\""
          html += "<a href=\"\(safe.destination)\"\(hint)>"
        } else {
          warn(.refusedLink(destination), line: line)
          html += "<a>"
        }
      }
    }
    return html
  }
}
