/// Raw HTML cut into tags and text, for ``RawHTMLFilter``.
struct HTMLTokens: Sequence, IteratorProtocol {
  struct Tag {
    let name: String
    let attributes: [String: String]
  }

  enum Token {
    /// Text whose every special character has to be escaped.
    case text(String)
    /// Text that has no `<`, no `>` and no quote in it.
    case characters(String)
    case comment
    case opening(Tag, source: String)
    case closing(name: String, source: String)
  }

  private var rest: Substring
  private var isWithoutCommentEnd = false

  init(_ html: String) {
    rest = html[...]
  }

  mutating func next() -> Token? {
    guard let first = rest.first else { return nil }
    guard first == "<" else { return characters() }
    if rest.hasPrefix("<!--") { return comment() }
    return tag() ?? .text(String(rest.removeFirst()))
  }

  private mutating func characters() -> Token {
    let text = rest.prefix { $0 != "<" }
    rest = rest[text.endIndex...]
    let isHarmless = !text.contains { $0 == ">" || $0 == "\"" || $0 == "'" || $0.isControl }
    return isHarmless ? .characters(String(text)) : .text(String(text))
  }

  /// A comment is invisible to its author too; an unclosed one is text.
  private mutating func comment() -> Token {
    guard !isWithoutCommentEnd, let end = rest.dropFirst(4).firstRange(of: "-->") else {
      isWithoutCommentEnd = true
      return .text(String(rest.removeFirst()))
    }
    rest = rest[end.upperBound...]
    return .comment
  }

  private mutating func tag() -> Token? {
    var scan = rest.dropFirst()
    let isClosing = scan.first == "/"
    if isClosing { scan.removeFirst() }
    let name = scan.prefix { $0.isASCII && ($0.isLetter || $0.isNumber) }
    guard name.first?.isLetter == true else { return nil }
    scan = scan[name.endIndex...]
    var attributes: [String: String] = [:]
    while true {
      scan = scan.drop { $0.isWhitespace || $0 == "/" }
      guard let first = scan.first else { return nil }
      if first == ">" { break }
      guard let (key, value) = Self.attribute(&scan) else { return nil }
      attributes[key] = attributes[key] ?? value
    }
    let source = String(rest[...scan.startIndex])
    rest = scan.dropFirst()
    let lowered = name.lowercased()
    return isClosing
      ? .closing(name: lowered, source: source)
      : .opening(Tag(name: lowered, attributes: attributes), source: source)
  }

  private static func attribute(_ scan: inout Substring) -> (String, String)? {
    let key = scan.prefix { !$0.isWhitespace && !"=/>\"'<".contains($0) }
    guard !key.isEmpty else { return nil }
    scan = scan[key.endIndex...].drop(while: \.isWhitespace)
    guard scan.first == "=" else { return (key.lowercased(), "") }
    scan = scan.dropFirst().drop(while: \.isWhitespace)
    guard let quote = scan.first else { return nil }
    if quote == "\"" || quote == "'" {
      scan.removeFirst()
      guard let end = scan.firstIndex(of: quote) else { return nil }
      defer { scan = scan[scan.index(after: end)...] }
      return (key.lowercased(), unescaped(scan[..<end]))
    }
    let value = scan.prefix { !$0.isWhitespace && $0 != ">" && $0 != "<" }
    scan = scan[value.endIndex...]
    return (key.lowercased(), unescaped(value))
  }

  private static func unescaped(_ value: Substring) -> String {
    String(value).replacing("&lt;", with: "<").replacing("&gt;", with: ">").replacing("&quot;", with: "\"")
      .replacing("&#39;", with: "'").replacing("&amp;", with: "&")
  }
}

extension Character {
  fileprivate var isControl: Bool {
    unicodeScalars.contains { $0.value < 0x20 && $0 != "\n" && $0 != "\t" && $0 != "\r" }
  }
}
