import ArgumentParser
import Foundation
import NotebookDocument
import NotebookEngine

/// The notebook that a command works on, and the values that it takes for this time.
struct NotebookOptions: ParsableArguments {
  @Argument(help: "The notebook, a Markdown file.", completion: .file(extensions: ["md"]))
  var notebook: String

  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      "Replaces a parameter of the front matter for this run; can be repeated.", valueName: "name=value"))
  var overrides: [ParameterOverride] = []

  /// Reads the notebook's file.
  func read() throws -> Notebook {
    guard let data = FileManager.default.contents(atPath: notebook) else {
      throw CommandFailure.notebookFails(Wording.unreadableNotebook(notebook))
    }
    do throws(NotebookError) {
      return try Notebook(parsing: Array(data), path: notebook)
    } catch {
      throw CommandFailure.notebookFails(error.description)
    }
  }

  /// The notebook's parameters with the overrides in their places.
  func parameters(of notebook: Notebook) throws -> [Parameter] {
    try notebook.frontMatter.parameters.replacing(overrides)
  }
}

extension ParameterOverride: ExpressibleByArgument {}

extension ParameterOverrideError: CommandLineProblem {
  var message: String { Wording.message(for: self) }
}

/// Where data lies and how many threads compute.
struct ResourceOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder in which data sets are looked for first.", valueName: "folder"))
  var dataDir: String?

  @Option(help: ArgumentHelp("How many threads compute; results don't depend on it.", valueName: "count"))
  var threads: Int?

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError(Wording.tooFewThreads) }
  }
}

/// Where reports and stored results are written.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder for reports and stored results.", valueName: "folder"))
  var output = "output"

  @Option(help: ArgumentHelp("The report's forms, separated by commas: html, md, ipynb, pdf.", valueName: "forms"))
  var to = ReportForms([.html])
}
