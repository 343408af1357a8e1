import SwiftOperators
import SwiftParser
import SwiftParserDiagnostics
import SwiftSyntax

/// A source's text after parsing, apart from what other sources declare.
struct ParsedText {
  let file: SourceFileSyntax
  /// What is wrong with its syntax, with byte offsets.
  let mistakes: [(offset: Int, message: String)]
  /// Whether it declares operators, which other sources may use.
  let declaresOperators: Bool
  /// The tree as it is where nobody declares operators, and what is wrong with those in it.
  let folded: FoldedTree

  init(_ text: String) {
    let deepBracket = BracketDepth.tooDeep(in: text)
    let parsed = Self.parse(deepBracket == nil ? text : "")
    let deepCode = SyntaxDepth.tooDeep(in: parsed)
    file = deepCode == nil ? parsed : Self.parse("")
    if let deepBracket {
      mistakes = [(deepBracket, BracketDepth.message)]
    } else if let deepCode {
      mistakes = [(deepCode, SyntaxDepth.message)]
    } else {
      mistakes = ParseDiagnosticsGenerator.diagnostics(for: file).map { ($0.position.utf8Offset, $0.message) }
    }
    declaresOperators = file.statements.contains { statement in
      guard case .decl(let declaration) = statement.item else { return false }
      return declaration.is(OperatorDeclSyntax.self) || declaration.is(PrecedenceGroupDeclSyntax.self)
    }
    folded = FoldedTree(file, OperatorTable.standardOperators)
  }

  private static func parse(_ text: String) -> SourceFileSyntax {
    var text = text
    return text.withUTF8 { Parser.parse(source: UnsafeBufferPointer(rebasing: $0[...])) }
  }
}

/// A tree in which operators bind as their precedences say.
struct FoldedTree {
  let statements: CodeBlockItemListSyntax
  let errors: [OperatorError]

  init(_ file: SourceFileSyntax, _ operators: OperatorTable) {
    var errors: [OperatorError] = []
    statements = operators.foldAll(file) { errors.append($0) }.cast(SourceFileSyntax.self).statements
    self.errors = errors
  }
}

/// The operators that sources may use: the standard ones, and those that sources declare as they come.
struct SourceOperators {
  private var table = OperatorTable.standardOperators
  private var isStandard = true

  /// Takes in what a source declares, and folds its tree.
  mutating func fold(_ parsed: ParsedText) -> (tree: CodeBlockItemListSyntax, errors: [OperatorError]) {
    var errors: [OperatorError] = []
    if parsed.declaresOperators {
      isStandard = false
      table.addSourceFile(parsed.file) { errors.append($0) }
    }
    let folded = isStandard ? parsed.folded : FoldedTree(parsed.file, table)
    return (folded.statements, errors + folded.errors)
  }

  /// Whether any infix operator in a tree is one that a source declared.
  func areUsed(in tree: CodeBlockItemListSyntax) -> Bool {
    if isStandard { return false }
    let finder = DeclaredOperatorFinder(viewMode: .sourceAccurate)
    finder.walk(tree)
    return finder.isFound
  }
}

private final class DeclaredOperatorFinder: SyntaxVisitor {
  private(set) var isFound = false

  override func visit(_ node: BinaryOperatorExprSyntax) -> SyntaxVisitorContinueKind {
    if OperatorTable.standardOperators.infixOperator(named: node.operator.text) == nil { isFound = true }
    return .skipChildren
  }
}
