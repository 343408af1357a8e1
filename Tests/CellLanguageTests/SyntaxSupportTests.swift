@testable import CellLanguage
import Foundation
import SwiftParser
@_spi(Compiler) @_spi(ExperimentalLanguageFeatures) import SwiftSyntax
import Testing

/// What of Swift's grammar is in the cell language and what is out: each kind of node is decided, and the decision holds.
@Suite("Every kind of syntax is in, or refused by name")
struct SyntaxSupportTests {
  /// All kinds that swift-syntax has. Its enum lists none, but its cases lie in order without a gap.
  static let kinds: [SyntaxKind] = {
    precondition(MemoryLayout<SyntaxKind>.size == 2)
    let last = unsafeBitCast(SyntaxKind.yieldedExpressionsClause, to: UInt16.self)
    return (0...last).map { unsafeBitCast($0, to: SyntaxKind.self) }
  }()

  @Test("What is refused is refused by its name", arguments: kinds.filter { $0.refusal != nil })
  func refusals(_ kind: SyntaxKind) throws {
    let sample = try #require(Self.samples[kind], "no sample of \(kind)")
    #expect(Self.kinds(in: sample).contains(kind), "the sample holds no \(kind)")
    let errors = Interpreter.run(sample).errors
    let words = try #require(kind.refusal)
    #expect(errors.contains { $0.message.contains(words) }, "\(errors.map(\.message))")
  }

  @Test("What is in stands in a program that prints what the compiled one prints")
  func inclusions() {
    var met: Set<SyntaxKind> = []
    for program in Program.all(in: "Programs") where KnownGaps.reasons[program.name] == nil {
      met.formUnion(Self.kinds(in: program.source))
    }
    for kind in Self.kinds
    where SyntaxSupport(kind) == .included && kind != .infixOperatorExpr && kind != .isExpr
      && kind != .asExpr && kind != .ternaryExpr && kind != .typeExpr
    {
      #expect(met.contains(kind), "no program has a \(kind)")
    }
    for kind in met { #expect(kind.refusal == nil, "a program that runs has a \(kind)") }
  }

  @Test("The table in the documentation is the one that the checker keeps")
  func documentation() throws {
    let file = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/CellLanguage/CellLanguage.docc/Language.md").standardizedFileURL
    let page = try String(contentsOf: file, encoding: .utf8)
    let parts = page.components(separatedBy: "<!-- syntax -->\n")
    try #require(parts.count == 3, "the page has no place for the table")
    let wanted = parts[0] + "<!-- syntax -->\n" + Self.table + "<!-- syntax -->\n" + parts[2]
    if page != wanted {
      try wanted.write(to: file, atomically: true, encoding: .utf8)
      Issue.record("the table was another one; it is written anew, look at it")
    }
  }

  static var table: String {
    let groups = [
      ("Declarations", "Decl"), ("Statements", "Stmt"), ("Expressions", "Expr"), ("Patterns", "Pattern"),
      ("Types", "Type"),
    ]
    var text = "| | in | refused, as |\n|---|---|---|\n"
    for (title, suffix) in groups {
      let own = kinds.filter { "\($0)".hasSuffix(suffix) }
      let included = own.filter { SyntaxSupport($0) == .included }.map { "`\("\($0)".dropLast(suffix.count))`" }
      let refused = Set(own.compactMap(\.refusal)).sorted()
      text += "| \(title) | \(included.joined(separator: ", ")) | \(refused.joined(separator: ", ")) |\n"
    }
    let others = kinds.filter { kind in !groups.contains { "\(kind)".hasSuffix($0.1) } }.compactMap(\.refusal)
    return text + "| Others | | \(Set(others).sorted().joined(separator: ", ")) |\n"
  }

  private static func kinds(in source: String) -> Set<SyntaxKind> {
    let collector = KindCollector(viewMode: .sourceAccurate)
    collector.walk(Parser.parse(source: source))
    return collector.kinds
  }

  /// A few lines with each kind of node that is refused.
  private static let samples: [SyntaxKind: String] = [
    .awaitExpr: "func f() -> Int { 1 }\nlet x = await f()",
    .consumeExpr: "let a = [1]\nlet b = consume a",
    .copyExpr: "let a = [1]\nlet b = copy a",
    .unsafeExpr: "let a = [1]\nlet b = unsafe a",
    .regexLiteralExpr: "let r = #/a+/#",
    .packElementExpr: "func f<each T>(_ x: repeat each T) { _ = (repeat each x) }",
    .packExpansionExpr: "func f<each T>(_ x: repeat each T) { _ = (repeat each x) }",
    .packElementType: "func f<each T>(_ x: repeat each T) {}",
    .packExpansionType: "func f<each T>(_ x: repeat each T) {}",
    .postfixIfConfigExpr: "let a = [1]\nlet b = a\n#if DEBUG\n.map { $0 }\n#endif",
    .ifConfigDecl: "#if DEBUG\nlet a = 1\n#endif",
    .discardStmt: "func f() { discard self }",
    .yieldStmt: "func f() { var x = 1; yield &x }",
    .availabilityCondition: "if #available(macOS 10, *) { print(1) }",
    .actorDecl: "actor A {}",
    .macroDecl: "macro m() = #externalMacro(module: \"a\", type: \"b\")",
    .macroExpansionDecl: "struct S { #foo(1) }",
    .poundSourceLocation: "#sourceLocation(file: \"a\", line: 1)",
    .classRestrictionType: "protocol P: class {}",
    .inlineArrayType: "let x: [3 of Int] = [1, 2, 3]",
    .namedOpaqueReturnType: "func f() -> <T> T { 1 }",
    .suppressedType: "struct S: ~Copyable {}",
    .layoutRequirement: "func f<T>(_ x: T) where T: _Trivial {}",
  ]
}

extension SyntaxKind {
  fileprivate var refusal: String? {
    if case .refused(let words) = SyntaxSupport(self) { words } else { nil }
  }
}

private final class KindCollector: SyntaxAnyVisitor {
  private(set) var kinds: Set<SyntaxKind> = []

  override func visitAny(_ node: Syntax) -> SyntaxVisitorContinueKind {
    kinds.insert(node.kind)
    return .visitChildren
  }
}
