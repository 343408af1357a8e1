/// A piece of LaTeX's notation.
enum MathematicsToken: Hashable {
  /// `\alpha`, `\,` or `\{`, without the backslash.
  case command(String)
  case character(Character)
  case open, close, superscript, `subscript`, align, space

  static func tokens(of source: String) -> [MathematicsToken] {
    var tokens: [MathematicsToken] = []
    var rest = source[...]
    while let first = rest.popFirst() {
      switch first {
      case "\\":
        let letters = rest.prefix { $0.isASCII && $0.isLetter }
        let name = letters.isEmpty ? rest.prefix(1) : letters
        rest = rest.dropFirst(name.count)
        tokens.append(.command(String(name)))
      case "{": tokens.append(.open)
      case "}": tokens.append(.close)
      case "^": tokens.append(.superscript)
      case "_": tokens.append(.subscript)
      case "&": tokens.append(.align)
      case "%":
        // A comment up to the end of the line, as in LaTeX.
        rest = rest.drop { !$0.isNewline }
      case _ where first.isWhitespace:
        if tokens.last != .space { tokens.append(.space) }
      default: tokens.append(.character(first))
      }
    }
    return tokens
  }
}

extension MathematicsToken {
  /// Whether it is seen as a sign of its own.
  var isSign: Bool {
    switch self {
    case .command, .character: true
    case .open, .close, .superscript, .subscript, .align, .space: false
    }
  }

  /// The token as it was written.
  var source: String {
    switch self {
    case .command(let name): "\\" + name
    case .character(let character): String(character)
    case .open: "{"
    case .close: "}"
    case .superscript: "^"
    case .subscript: "_"
    case .align: "&"
    case .space: " "
    }
  }
}
