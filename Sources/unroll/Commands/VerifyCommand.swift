import ArgumentParser
import Foundation
import LibraryBindings
import NotebookDocument
import NotebookEngine
import ReportRendering

/// `unroll verify`: runs a report's own source afresh and compares every figure with what the report claims.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Runs a report's own source afresh and compares every figure with the report.",
    discussion: "Nothing that is stored is used. Ends with 1 when a figure differs.")

  @Argument(help: "The report, an HTML file that unroll wrote.", completion: .file(extensions: ["html"]))
  var report: String

  @OptionGroup var resources: ResourceOptions

  @Option(help: ArgumentHelp("How far a figure may lie from the recorded one, as a share of it.", valueName: "share"))
  var tolerance = 0.0

  func validate() throws {
    if !(tolerance >= 0) { throw ValidationError(Wording.negativeTolerance) }
  }

  func run() throws {
    guard let html = try? String(contentsOfFile: report, encoding: .utf8) else {
      throw CommandFailure.notebookFails(Wording.unreadableReport(report))
    }
    guard let embedded = EmbeddedNotebook(report: html) else {
      throw CommandFailure.notebookFails(Wording.noNotebookInside(report))
    }
    let notebook: Notebook
    do throws(NotebookError) {
      notebook = try Notebook(parsing: embedded.source, path: embedded.path)
    } catch {
      throw CommandFailure.notebookFails(error.description)
    }
    let program = NotebookProgram(notebook, parameters: embedded.parameters, library: LibraryBindings.library())
    try program.checkAndReport()
    let environment = LibraryEnvironment(notebook: notebook, resources: resources, store: nil, console: .standard)
    let (executed, ending) = Interruption.watch {
      NotebookRun(
        program, environment: environment, store: nil, observer: VerificationProgress(notebook: notebook),
        stopRequested: { Interruption.isRequested }
      ).run(provenance: .current(threads: environment.threads))
    }
    if case .interrupted = ending { throw CommandFailure.interrupted }
    let images = ImageFolder(path: URL(fileURLWithPath: notebook.path).deletingLastPathComponent().path)
    let fresh = HTMLReport(executed, images: images).render().html
    let comparison = FigureComparison(
      recorded: ReportParts(html).content, found: ReportParts(fresh).content, tolerance: tolerance)
    Console.standard.print(Wording.verification(comparison))
    if !comparison.isVerified { throw CommandFailure.notebookFails }
  }
}

/// Says which cell runs; what cells print is compared, not shown.
private final class VerificationProgress: RunObserver {
  private let progress: RunProgress

  init(notebook: Notebook) {
    progress = RunProgress(notebook: notebook, console: .standard)
  }

  func cellIsUpToDate(_ cell: Cell) {}
  func cellBegins(_ cell: Cell, because reasons: [StaleReason]) { progress.cellBegins(cell, because: reasons) }
  func cellRunsForItsValues(_ cell: Cell) {}
  func cell(_ cell: Cell, printed text: String) {}
  func cellEnds(_ cell: Cell, with result: CellResult) { progress.cellEnds(cell, with: result) }
  func storingFails(_ failure: AtomicFile.Failure) {}
}
