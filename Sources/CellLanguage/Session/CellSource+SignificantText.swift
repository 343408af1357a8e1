import SwiftParser
import SwiftSyntax

extension CellSource {
  /// The code as far as it means something: its tokens, without comments and layout.
  ///
  /// Two sources with the same text run alike. Statements are set apart, and operators carry their kind, since
  /// `a - b` and `a -b` hold the same characters.
  public var significantText: String {
    let writer = SignificantTextWriter(viewMode: .sourceAccurate)
    writer.walk(Parser.parse(source: text))
    return writer.text
  }
}

private final class SignificantTextWriter: SyntaxVisitor {
  private(set) var text = ""

  override func visit(_ node: CodeBlockItemSyntax) -> SyntaxVisitorContinueKind { separate() }

  override func visit(_ node: MemberBlockItemSyntax) -> SyntaxVisitorContinueKind { separate() }

  override func visit(_ token: TokenSyntax) -> SyntaxVisitorContinueKind {
    switch token.tokenKind {
    case .semicolon, .endOfFile: break
    case .prefixOperator(let name): text += " prefix:\(name)"
    case .postfixOperator(let name): text += " postfix:\(name)"
    case .stringSegment(let segment): text += segment
    default: text += " " + token.text
    }
    return .visitChildren
  }

  private func separate() -> SyntaxVisitorContinueKind {
    text += "\n"
    return .visitChildren
  }
}
