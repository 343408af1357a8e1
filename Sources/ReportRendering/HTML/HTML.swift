/// Text that may stand in a page as it is.
///
/// Strings are escaped where they are interpolated, so that what an author or a cell wrote cannot become markup:
///
/// ```swift
/// let title: HTML = "<h1>\(frontMatter.title)</h1>"
/// ```
struct HTML: Hashable, Sendable {
  private(set) var markup: String

  /// Markup that the program itself wrote or has checked.
  init(trusted markup: String) {
    self.markup = markup
  }

  static let empty = HTML(trusted: "")

  static func + (left: HTML, right: HTML) -> HTML {
    HTML(trusted: left.markup + right.markup)
  }

  static func += (left: inout HTML, right: HTML) {
    left.markup += right.markup
  }
}

extension HTML: ExpressibleByStringInterpolation {
  struct StringInterpolation: StringInterpolationProtocol {
    fileprivate var markup: String

    init(literalCapacity: Int, interpolationCount: Int) {
      markup = ""
      markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
    }

    mutating func appendLiteral(_ literal: String) { markup += literal }
    mutating func appendInterpolation(_ text: String) { markup += escaped(text) }
    mutating func appendInterpolation(_ text: Substring) { markup += escaped(String(text)) }
    mutating func appendInterpolation(_ number: Int) { markup += String(number) }
    mutating func appendInterpolation(_ html: HTML) { markup += html.markup }
  }

  init(stringLiteral markup: String) {
    self.init(trusted: markup)
  }

  init(stringInterpolation: StringInterpolation) {
    self.init(trusted: stringInterpolation.markup)
  }
}

extension Sequence<HTML> {
  func joined(separator: HTML = .empty) -> HTML {
    HTML(trusted: map(\.markup).joined(separator: separator.markup))
  }
}

/// Text with HTML's five special characters as references, and U+FFFD for characters that HTML forbids.
func escaped(_ text: String) -> String {
  let isPlain = text.utf8.allSatisfy { byte in
    switch byte {
    case UInt8(ascii: "&"), UInt8(ascii: "<"), UInt8(ascii: ">"), UInt8(ascii: "\""), UInt8(ascii: "'"): false
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): true
    case 0..<0x20, 0x7F: false
    default: true
    }
  }
  guard !isPlain else { return text }
  var bytes: [UInt8] = []
  bytes.reserveCapacity(text.utf8.count + text.utf8.count / 8)
  for byte in text.utf8 {
    switch byte {
    case UInt8(ascii: "&"): bytes += "&amp;".utf8
    case UInt8(ascii: "<"): bytes += "&lt;".utf8
    case UInt8(ascii: ">"): bytes += "&gt;".utf8
    case UInt8(ascii: "\""): bytes += "&quot;".utf8
    case UInt8(ascii: "'"): bytes += "&#39;".utf8
    case UInt8(ascii: "\n"), UInt8(ascii: "\t"): bytes.append(byte)
    case 0..<0x20, 0x7F: bytes += "\u{FFFD}".utf8
    default: bytes.append(byte)
    }
  }
  return String(decoding: bytes, as: UTF8.self)
}
