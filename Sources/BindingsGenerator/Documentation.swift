import SwiftSyntax

extension SyntaxProtocol {
  /// The text of the comment `///` right before the node, without its marks.
  var documentation: String {
    var lines: [String] = []
    var newlines = 0
    for piece in leadingTrivia {
      switch piece {
      case .docLineComment(let text):
        // An empty line ends a comment: what stands above it belongs to something else.
        if newlines > 1 { lines = [] }
        lines.append(String(text.dropFirst(text.hasPrefix("/// ") ? 4 : 3)))
        newlines = 0
      case .newlines(let count): newlines += count
      case .spaces, .tabs: break
      default: lines = []
      }
    }
    return lines.joined(separator: "\n")
  }
}
