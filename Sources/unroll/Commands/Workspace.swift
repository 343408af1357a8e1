import CellLanguage
import Digests
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
    _ file: NotebookFile, _ resources: ResourceOptions, _ output: OutputOptions, resumesTrainings: Bool = true,
    profile: TimeProfile? = nil, session: CellSession = .withLibrary()
  ) throws {
    var notebook = try file.read()
    if let printsCode = output.printCode { notebook.frontMatter.printsCode = printsCode }
    self.notebook = notebook
    program = NotebookProgram(notebook, parameters: try file.parameters(of: notebook), session: session)
    store = NotebookStore(output: URL(fileURLWithPath: output.output), name: notebook.name) {
      Console.standard.error(Wording.message(for: $0))
    }
    environment = LibraryEnvironment(
      notebookFolder: URL(fileURLWithPath: notebook.path).deletingLastPathComponent().path, resources: resources,
      store: store, resumesTrainings: resumesTrainings, profile: profile, console: .standard)
    self.output = output
  }

  var name: String { notebook.name }

  /// Finds every mistake, unless the store knows that this very notebook has none.
  func check() throws {
    let key = SHA256.digest(
      of: "\(ProgramIdentity.build)\n\(notebook.path)\n\(program.parameters)\n\(notebook.source)")
    if let known = store.analysis(), known.key == key {
      for warning in known.warnings { Console.standard.error(warning) }
      return program.adopt(known)
    }
    let warnings = try program.checkAndReport()
    // Where it can't be kept it is made again.
    try? store.save(NotebookAnalysis(key: key, facts: program.facts, warnings: warnings))
  }

  /// What is known about a run of this workspace before it starts.
  var provenance: Provenance { .current(threads: environment.threads) }

  func notebookRun(_ selection: RunSelection, observer: (any RunObserver)?) -> NotebookRun {
    NotebookRun(
      program, environment: environment, store: store, selection: selection, observer: observer,
      stopRequested: { Interruption.isRequested })
  }

  /// What is stored, as far as it is true or was once.
  func stored() -> (executed: ExecutedNotebook, run: NotebookRun) {
    let run = notebookRun(RunSelection(.nothing), observer: nil)
    return (run.run(provenance: provenance).executed, run)
  }

  func lock() throws -> StoreLock? {
    do throws(AtomicFile.Failure) {
      return try store.lock()
    } catch {
      throw CommandFailure.notebookFails(Wording.unwritable(error))
    }
  }

  /// Writes the reports that don't show yet what a run gave.
  func writeReports(_ executed: ExecutedNotebook, of run: NotebookRun) throws {
    let reports = Reports(executed, folder: output.output)
    var written: [String: SHA256Digest] = [:]
    for form in output.to.forms {
      let path = reports.path(of: form)
      // Pictures beside the notebook may have changed without it.
      if !notebook.source.contains("!["), let digest = SHA256Digest(ofFile: path),
        run.isUpToDate(report: path, content: digest)
      {
        Console.standard.status(Wording.reportIsUpToDate(path))
        continue
      }
      try reports.write(form)
      Console.standard.status(Wording.wrote(path))
      written[path] = SHA256Digest(ofFile: path)
    }
    if !written.isEmpty { run.note(reports: written) }
  }
}

extension CellSession {
  /// A session whose cells can use the whole library.
  static func withLibrary() -> CellSession { CellSession(library: LibraryBindings.library()) }
}

extension Notebook {
  /// The file's name without its extension, which reports and stored results have too.
  var name: String { URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent }
}
