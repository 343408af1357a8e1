import ArgumentParser
import CellLanguage
import LibraryBindings
import NotebookEngine

/// `unroll check`: finds every mistake in every cell; nothing runs.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Finds every mistake in every cell; nothing runs.")

  @OptionGroup var notebookOptions: NotebookOptions

  func run() throws {
    let notebook = try notebookOptions.read()
    let program = NotebookProgram(
      notebook, parameters: try notebookOptions.parameters(of: notebook), library: LibraryBindings.library())
    try program.checkAndReport()
    Console.standard.status(Wording.noMistakes(in: notebook))
  }
}

extension NotebookProgram {
  /// Says all that checking found, and ends the command when a mistake is among it.
  @discardableResult
  func checkAndReport() throws -> CellCheck {
    for warning in notebook.warnings { Console.standard.error(Wording.message(for: warning, in: notebook)) }
    let check = check()
    for diagnostic in check.diagnostics { Console.standard.error(diagnostic.rendered) }
    if check.hasErrors {
      throw CommandFailure.notebookFails(Wording.mistakes(check.diagnostics.count { $0.severity == .error }))
    }
    return check
  }
}
