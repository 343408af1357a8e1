import ArgumentParser
import NotebookEngine

/// The notebook that a command works on, and the values that it takes for this time.
struct NotebookOptions: ParsableArguments {
  @Argument(help: "The notebook, a Markdown file.", completion: .file(extensions: ["md"]))
  var notebook: String

  @OptionGroup var parameters: ParameterOptions

  var file: NotebookFile { NotebookFile(path: notebook, overrides: parameters.overrides) }
}

/// The notebooks that a command works on, one after the other.
struct NotebooksOptions: ParsableArguments {
  @Argument(help: "The notebooks, Markdown files.", completion: .file(extensions: ["md"]))
  var notebooks: [String]

  @OptionGroup var parameters: ParameterOptions

  /// Does something with each notebook; one that fails keeps none of the others from its turn.
  func forEach(_ body: (NotebookFile) throws -> Void) throws {
    try notebooks.forEachInTurn { try body(NotebookFile(path: $0, overrides: parameters.overrides)) }
  }
}

/// What parameters a run has.
struct ParameterOptions: ParsableArguments {
  @Option(
    name: .customLong("set"), parsing: .singleValue,
    help: ArgumentHelp(
      "Replaces a parameter of the front matter for this run; can be repeated.", valueName: "name=value"))
  var overrides: [ParameterOverride] = []
}

extension [String] {
  /// Does something with each file that the command line names. Failures are said as they come, and the last one ends
  /// the command when all had their turn.
  func forEachInTurn(_ body: (String) throws -> Void) throws {
    var failure: CommandFailure?
    for file in self {
      do {
        try body(file)
      } catch let error as CommandFailure where error.status == .notebookFails {
        if let message = error.message { Console.standard.error(message) }
        failure = .notebookFails
      }
    }
    if let failure { throw failure }
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

  @Option(
    help: ArgumentHelp(
      "How often a training within an epoch keeps what it has reached, beside the ends of epochs.",
      valueName: "seconds"))
  var checkpoint = 60.0

  func validate() throws {
    if let threads, threads < 1 { throw ValidationError(Wording.tooFewThreads) }
    if !(checkpoint >= 0 && checkpoint < 1e9) { throw ValidationError(Wording.negativeCheckpoint) }
  }
}

/// Where reports and stored results are written.
struct OutputOptions: ParsableArguments {
  @Option(help: ArgumentHelp("The folder for reports and stored results.", valueName: "folder"))
  var output = "output"

  @Option(help: ArgumentHelp("The report's forms, separated by commas: html, md, ipynb, pdf.", valueName: "forms"))
  var to = ReportForms([.html])

  @Flag(
    inversion: .prefixedNo,
    help: "Whether a printed report has the cells' code; else what the notebook's front matter says.")
  var printCode: Bool?
}
