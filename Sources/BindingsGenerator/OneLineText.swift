import SwiftSyntax

extension SyntaxProtocol {
  /// The node's source on one line: comments are left out, and each run of white space is one space.
  var oneLineText: String {
    var text = ""
    var needsSpace = false
    for token in tokens(viewMode: .sourceAccurate) {
      needsSpace = needsSpace || token.leadingTrivia.containsWhitespace
      if needsSpace, let last = text.last, !"([".contains(last), !")]".contains(token.text.first ?? " ") {
        text += " "
      }
      text += token.text
      needsSpace = token.trailingTrivia.containsWhitespace
    }
    return text
  }
}

extension Trivia {
  fileprivate var containsWhitespace: Bool {
    contains { piece in
      switch piece {
      case .spaces, .tabs, .newlines, .carriageReturns, .carriageReturnLineFeeds: true
      default: false
      }
    }
  }
}
