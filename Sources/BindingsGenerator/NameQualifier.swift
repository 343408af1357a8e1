import SwiftParser
import SwiftSyntax

/// Writes type names out in full, since a cell reads a declaration outside of the type in which it stands.
final class NameQualifier: SyntaxRewriter {
  private let types: TypeReader
  private let owner: String?

  private init(types: TypeReader, owner: String?) {
    self.types = types
    self.owner = owner
    super.init(viewMode: .sourceAccurate)
  }

  /// The declaration with full names for all types of the libraries.
  static func qualify(_ declaration: String, in owner: String?, types: TypeReader) -> String {
    let tree = Parser.parse(source: declaration)
    return NameQualifier(types: types, owner: owner).rewrite(tree).oneLineText
  }

  override func visit(_ node: IdentifierTypeSyntax) -> TypeSyntax {
    guard let name = try? types.fullName(node.name.text, in: owner), name != node.name.text else {
      return super.visit(node)
    }
    var qualified = node
    qualified.name = .identifier(
      name, leadingTrivia: node.name.leadingTrivia, trailingTrivia: node.name.trailingTrivia)
    return super.visit(qualified)
  }

  override func visit(_ node: MemberTypeSyntax) -> TypeSyntax {
    let written = "\(node.baseType.oneLineText).\(node.name.text)"
    guard let name = try? types.fullName(written, in: owner), name != written else { return TypeSyntax(node) }
    return TypeSyntax(
      IdentifierTypeSyntax(
        leadingTrivia: node.leadingTrivia, name: .identifier(name), trailingTrivia: node.trailingTrivia))
  }
}
