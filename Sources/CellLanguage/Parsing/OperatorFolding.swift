import SwiftOperators
import SwiftSyntax

/// Folding of library text, which has the standard operators only.
enum OperatorFolding {
  static func fold(_ tree: SourceFileSyntax) -> SourceFileSyntax {
    let table = OperatorTable.standardOperators
    let folded = table.foldAll(tree) { error in
      preconditionFailure("library text has an operator that can't be folded: \(error)")
    }
    return folded.cast(SourceFileSyntax.self)
  }
}
