import SwiftSyntax

extension ParsedSource {
  /// The tokens, without comments and layout.
  var significantText: String {
    let writer = SignificantTextWriter(viewMode: .sourceAccurate)
    writer.walk(tree)
    return writer.text
  }

  /// Whether the code itself reads the clock or draws random numbers without a generator of its own.
  var dependsOnClockOrChance: Bool {
    let finder = ClockAndChanceFinder(viewMode: .sourceAccurate)
    finder.walk(tree)
    return finder.isFound
  }
}

private final class ClockAndChanceFinder: SyntaxVisitor {
  private(set) var isFound = false

  private static let clocks: Set<String> = [
    "Date", "ContinuousClock", "SuspendingClock", "SystemRandomNumberGenerator", "UUID",
  ]
  private static let draws: Set<String> = ["random", "shuffle", "shuffled", "randomElement"]

  override func visit(_ node: DeclReferenceExprSyntax) -> SyntaxVisitorContinueKind {
    if Self.clocks.contains(node.baseName.text) { isFound = true }
    return .visitChildren
  }

  override func visit(_ node: FunctionCallExprSyntax) -> SyntaxVisitorContinueKind {
    let name = node.calledExpression.as(MemberAccessExprSyntax.self)?.declName.baseName.text
    if let name, Self.draws.contains(name), !node.arguments.contains(where: { $0.label?.text == "using" }) {
      isFound = true
    }
    return .visitChildren
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
