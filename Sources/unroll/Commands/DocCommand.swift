import ArgumentParser
import LibraryBindings

/// `unroll doc`: shows what the libraries that cells use offer.
struct DocCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "doc", abstract: "Shows the documentation of the libraries that cells use.",
    discussion: """
      Without a name, lists all types and functions. A type is shown with its members. Capitals do not matter:
        unroll doc LSTM
        unroll doc earlyStopping
        unroll doc Model.fit
      """)

  @Argument(help: "A type, a function or a member.")
  var name: String?

  func run() throws {
    guard let name else {
      Console.standard.print(ReferencePage.overview(of: LibraryReference.entries))
      return
    }
    let entries = LibraryReference.entries(named: name)
    guard !entries.isEmpty else { throw UnknownDeclaration(name: name) }
    Console.standard.print(entries.map(ReferencePage.page).joined(separator: "\n"))
  }
}

private struct UnknownDeclaration: CommandLineProblem {
  var name: String

  var message: String {
    Wording.undocumented(name, known: LibraryReference.entries.flatMap { [$0.path, String($0.name)] })
  }
}
