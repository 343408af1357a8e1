import SwiftSyntax

/// How deeply a source's expressions and statements are nested.
///
/// Checking and compiling recurse into them: a stack has room for some levels. The parser limits what brackets and braces
/// nest; chains of members, calls, operators and `else if` it takes at any length, and each of their parts is a level. No
/// program that somebody writes reaches the limit.
enum SyntaxDepth {
  static let limit = 5_000

  static let message = "code is nested more than \(limit) levels deep: split it into several statements"

  /// The byte offset of the statement that is too deep; `nil` where there is none.
  static func tooDeep(in file: SourceFileSyntax) -> Int? {
    // Each level takes a byte at least.
    guard file.totalLength.utf8Length > limit else { return nil }
    return file.statements.first { depth(of: Syntax($0)) > limit }?.positionAfterSkippingLeadingTrivia.utf8Offset
  }

  /// The levels below a node, as they are when operators are folded; not more than one beyond the limit.
  private static func depth(of root: Syntax) -> Int {
    var deepest = 0
    var open = [(node: root, depth: 0)]
    while let (node, depth) = open.popLast(), deepest <= limit {
      // Operators of one sequence nest in each other.
      let level = depth + (node.as(ExprListSyntax.self)?.count ?? 1)
      deepest = max(deepest, level)
      for child in node.children(viewMode: .sourceAccurate) where !child.is(TokenSyntax.self) {
        open.append((child, level))
      }
    }
    return deepest
  }
}
