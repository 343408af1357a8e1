import ArgumentParser
import CellLanguage
import NotebookEngine

/// `unroll check`: finds every mistake in every cell; nothing runs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds every mistake in every cell; nothing runs.")

  @OptionGroup var notebooks: NotebooksOptions

  func run() throws {
    try notebooks.forEach { file in
      let notebook = try file.read()
      let program = NotebookProgram(
        notebook, parameters: try file.parameters(of: notebook), session: .withLibrary())
      try program.checkAndReport()
      Console.standard.status(Wording.noMistakes(in: notebook))
    }
  }
}

extension NotebookProgram {
  /// Says all that checking found, and ends the command when a mistake is among it.
  ///
  /// - Returns: The warnings, as they were shown.
  @discardableResult
  func checkAndReport() throws -> [String] {
    let check = check()
    let messages =
      notebook.warnings.map { Wording.message(for: $0, in: notebook) } + check.diagnostics.map(\.rendered)
    for message in messages { Console.standard.error(message) }
    if check.hasErrors {
      throw CommandFailure.notebookFails(Wording.mistakes(check.diagnostics.count { $0.severity == .error }))
    }
    return messages
  }
}
