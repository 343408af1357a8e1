import SwiftIDEUtils
import SwiftParser

/// Colours Swift code by the classification of the compiler's own parser.
struct SwiftHighlighter {
  /// How much code is still coloured, in bytes of UTF-8. What comes after is shown without colours, so that a report
  /// with a great deal of code is written in bounded time.
  private var budget = 96 * 1024

  mutating func html(_ code: some StringProtocol) -> HTML {
    let code = String(code)
    budget -= code.utf8.count
    guard budget >= 0 else { return "\(code)" }
    let utf8 = code.utf8
    return Parser.parse(source: code).classifications.map { piece -> HTML in
      let start = utf8.index(utf8.startIndex, offsetBy: piece.range.lowerBound.utf8Offset)
      let text = code[start..<utf8.index(start, offsetBy: piece.range.length.utf8Length)]
      guard let style = piece.kind.style else { return "\(text)" }
      return "<span class=\"\(style)\">\(text)</span>"
    }.joined()
  }
}

extension SyntaxClassification {
  /// The class of the style sheet; `nil` for what has the colour of text.
  fileprivate var style: HTML? {
    switch self {
    case .keyword, .ifConfigDirective: "k"
    case .type: "t"
    case .stringLiteral, .regexLiteral: "s"
    case .integerLiteral, .floatLiteral: "n"
    case .lineComment, .blockComment, .docLineComment, .docBlockComment: "c"
    case .attribute: "a"
    case .argumentLabel: "l"
    case .dollarIdentifier: "d"
    case .operator: "o"
    case .identifier, .editorPlaceholder, .none: nil
    }
  }
}
