import Foundation
import LibraryBindings
import NeuralNetworks
import NotebookDocument
import NotebookEngine

/// A notebook with all that a command needs to work on it: the program, the store beside its reports, the library.
struct Workspace {
  let notebook: Notebook
  let program: NotebookProgram
  let store: NotebookStore
  private let environment: LibraryEnvironment
  private let output: OutputOptions

  init(
    _ options: NotebookOptions, _ resources: ResourceOptions, _ output: OutputOptions, profile: TimeProfile? = nil
  ) throws {
    notebook = try options.read()
    program = NotebookProgram(
      notebook, parameters: try options.parameters(of: notebook), library: LibraryBindings.library())
    store = NotebookStore(output: URL(fileURLWithPath: output.output), name: notebook.name) {
      Console.standard.error(Wording.message(for: $0))
    }
    environment = LibraryEnvironment(
      notebook: notebook, resources: resources, store: store, profile: profile, console: .standard)
    self.output = output
  }

  var name: String { notebook.name }

  /// Runs what is selected.
  func run(
    _ selection: RunSelection, observer: (any RunObserver)?
  ) -> (executed: ExecutedNotebook, ending: NotebookRun.Ending) {
    notebookRun(selection, observer: observer).run(provenance: .current(threads: environment.threads))
  }

  func notebookRun(_ selection: RunSelection, observer: (any RunObserver)?) -> NotebookRun {
    NotebookRun(
      program, environment: environment, store: store, selection: selection, observer: observer,
      stopRequested: { Interruption.isRequested })
  }

  /// What is stored, as far as it is true or was once.
  func stored() -> (executed: ExecutedNotebook, run: NotebookRun) {
    let run = notebookRun(RunSelection(.nothing), observer: nil)
    return (run.run(provenance: .current(threads: environment.threads)).executed, run)
  }

  func lock() throws -> StoreLock? {
    do throws(AtomicFile.Failure) {
      return try store.lock()
    } catch {
      throw CommandFailure.notebookFails(Wording.unwritable(error))
    }
  }

  func writeReports(_ executed: ExecutedNotebook) throws {
    for path in try Reports(executed, folder: output.output).write(output.to) {
      Console.standard.status(Wording.wrote(path))
    }
  }
}

extension Notebook {
  /// The file's name without its extension, which reports and stored results have too.
  var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
}
