import ArgumentParser
import CellLanguage
import Foundation
import NeuralNetworks
import NotebookDocument
import NotebookEngine

/// `unroll run`: checks every cell, runs what isn't up to date and writes the report.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Checks a notebook, runs what isn't up to date and writes its report.",
    discussion: """
      What cells print goes to standard output, of cells that are up to date too, but for --cell, --from and --watch; \
      progress, messages and the paths of what was written go to standard error. Ends with 1 when the notebook fails, 2 when the command line is wrong, 130 after Ctrl-C.
      """)

  @OptionGroup var notebookOptions: NotebookOptions
  @OptionGroup var resources: ResourceOptions
  @OptionGroup var outputOptions: OutputOptions

  @Option(
    name: .customLong("cell"), parsing: .singleValue,
    help: ArgumentHelp(
      "Runs this cell, by label or number, on the state before it; can be repeated.", valueName: "cell"))
  var cells: [String] = []

  @Option(help: ArgumentHelp("Runs this cell and all after it.", valueName: "cell"))
  var from: String?

  @Flag(help: "With --cell or --from: runs cells before it too, where they aren't up to date.")
  var upstream = false

  @Flag(help: "With --cell: runs what becomes stale after it too.")
  var downstream = false

  @Flag(help: "Runs everything, trainings too, whatever is stored.")
  var fresh = false

  @Flag(help: "Says at the end how long each cell and each layer took.")
  var profile = false

  @Flag(help: "Stays, and runs again what became stale whenever the notebook is saved.")
  var watch = false

  func validate() throws {
    let choices = [!cells.isEmpty, from != nil, fresh].count { $0 }
    if choices > 1 { throw ValidationError(Wording.severalSelections) }
    if upstream, cells.isEmpty, from == nil { throw ValidationError(Wording.nothingSelected("--upstream")) }
    if downstream, cells.isEmpty { throw ValidationError(Wording.nothingSelected("--downstream")) }
  }

  func run() throws {
    try Interruption.watch {
      let session = CellSession.withLibrary()
      guard watch else { return try runOnce(in: session) }
      let watcher = FileWatcher(notebookOptions.notebook)
      while true {
        do {
          try runOnce(in: session)
        } catch let failure as CommandFailure where failure.status == .notebookFails {
          if let message = failure.message { Console.standard.error(message) }
        } catch let problem as any CommandLineProblem {
          // A saved notebook may have other parameters or cells than the command line names.
          Console.standard.error("error: \(problem.message)")
        }
        Console.standard.status(Wording.waiting(notebookOptions.notebook))
        guard watcher.waitForChange(unless: { Interruption.isRequested }) else { throw CommandFailure.interrupted }
      }
    }
  }

  private func runOnce(in session: CellSession) throws {
    let time = profile ? TimeProfile() : nil
    let workspace = try Workspace(
      notebookOptions.file, resources, outputOptions, resumesTrainings: !fresh, profile: time,
      session: session)
    let selection = try selection(in: workspace.notebook)
    try workspace.check()
    if workspace.notebook.cells.isEmpty { Console.standard.status(Wording.noCells(workspace.notebook.path)) }
    guard let lock = try workspace.lock() else {
      throw CommandFailure.notebookFails(Wording.anotherRun(workspace.name))
    }
    defer { withExtendedLifetime(lock) {} }

    let progress = RunProgress(
      notebook: workspace.notebook, console: .standard, repeatsOutput: selection.extent == .stale && !watch)
    let run = workspace.notebookRun(selection, observer: progress)
    let (executed, ending) = run.run(provenance: workspace.provenance)
    switch ending {
    case .failed(let failure): Console.standard.error(failure.rendered)
    case .needsUpstream(let cell, let reasons):
      throw CommandFailure.notebookFails(Wording.needsUpstream(cell, reasons))
    case .completed, .interrupted: break
    }
    try workspace.writeReports(executed, of: run)
    if let time { Console.standard.status("\(Wording.profile(of: executed))\n\(time)") }
    switch ending {
    case .completed: break
    case .failed, .needsUpstream: throw CommandFailure.notebookFails
    case .interrupted: throw CommandFailure(status: .interrupted, message: Wording.interrupted)
    }
  }

  private func selection(in notebook: Notebook) throws -> RunSelection {
    let extent: RunSelection.Extent =
      if !cells.isEmpty {
        .cells(try cells.map { try notebook.label(ofCell: $0) })
      } else if let from {
        .from(try notebook.label(ofCell: from))
      } else {
        fresh ? .everything : .stale
      }
    return RunSelection(extent, includesUpstream: upstream, includesDownstream: downstream)
  }
}

extension UnknownCellError: CommandLineProblem {
  var message: String { Wording.unknown("cell", name, known: known) }
}
