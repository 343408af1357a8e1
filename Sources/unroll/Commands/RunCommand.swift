import ArgumentParser
import Foundation
import LibraryBindings
import NotebookDocument
import NotebookEngine

/// `unroll run`: checks every cell, runs the notebook and writes its report.
struct RunCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "run", abstract: "Checks and runs a notebook and writes its report.",
    discussion: """
      What cells print goes to standard output; progress, messages and the paths of what was written go to standard \
      error. Ends with 1 when the notebook fails, 2 when the command line is wrong, 130 after Ctrl-C.
      """)

  @OptionGroup var notebookOptions: NotebookOptions
  @OptionGroup var resources: ResourceOptions
  @OptionGroup var outputOptions: OutputOptions

  @Flag(help: "Says at the end how long each cell took.")
  var profile = false

  func run() throws {
    let notebook = try notebookOptions.read()
    let program = NotebookProgram(
      notebook, parameters: try notebookOptions.parameters(of: notebook), library: LibraryBindings.library())
    try program.checkAndReport()

    let environment = LibraryEnvironment(notebook: notebook, resources: resources, console: .standard)
    let progress = RunProgress(notebook: notebook, console: .standard)
    let (executed, ending) = Interruption.watch {
      NotebookRun(program, environment: environment, observer: progress, stopRequested: { Interruption.isRequested })
        .run(provenance: .current(threads: environment.threads))
    }
    if case .failed(let failure) = ending { Console.standard.error(failure.rendered) }
    for path in try Reports(executed).write(forms: outputOptions.to, folder: outputOptions.output) {
      Console.standard.status(Wording.wrote(path))
    }
    if profile { Console.standard.status(Wording.profile(of: executed)) }
    switch ending {
    case .completed: break
    case .failed: throw CommandFailure.notebookFails
    case .interrupted: throw CommandFailure(status: .interrupted, message: Wording.interrupted)
    }
  }
}
