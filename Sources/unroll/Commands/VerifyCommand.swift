import ArgumentParser
import Foundation
import NotebookDocument
import NotebookEngine
import ReportRendering

/// `unroll verify`: runs a report's own source afresh and compares every figure with what the report claims.
struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "Runs a report's own source afresh and compares every figure with the report.",
    discussion: """
      The notebook is taken out of the report and run in a folder of its own; nothing that is stored is used. Ends with \
      1 when a figure differs, or a data file is another one than the report names. A notebook may declare in its front \
      matter how far its figures may lie apart: `tolerance: 0.01`.
      """)

  @Argument(help: "The reports, HTML files that unroll wrote.", completion: .file(extensions: ["html"]))
  var reports: [String]

  @OptionGroup var resources: ResourceOptions

  @Option(
    help: ArgumentHelp(
      "How far a figure may lie from the recorded one, as a share of it; else what the notebook declares.",
      valueName: "share"))
  var tolerance: Double?

  func validate() throws {
    if let tolerance, !(tolerance >= 0) { throw ValidationError(Wording.negativeTolerance) }
  }

  @Flag(help: "Names the figures that differ alone.")
  var brief = false

  func run() throws {
    try reports.forEachInTurn { report in
      if reports.count > 1 { Console.standard.print("\(report)\n") }
      try verify(report)
    }
  }

  private func verify(_ report: String) throws {
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
    let program = NotebookProgram(notebook, parameters: embedded.parameters, session: .withLibrary())
    try program.checkAndReport()
    let folder = URL(fileURLWithPath: notebook.path).deletingLastPathComponent()
    let scratch = try ScratchFolder(copying: Set(embedded.dataFiles.map(\.name)), from: folder)
    let environment = LibraryEnvironment(
      notebookFolder: scratch.path, resources: resources, store: nil, console: .standard)
    let (executed, ending) = Interruption.watch {
      NotebookRun(
        program, environment: environment, store: nil, observer: VerificationProgress(notebook: notebook),
        stopRequested: { Interruption.isRequested }
      ).run(provenance: .current(threads: environment.threads))
    }
    if case .interrupted = ending { throw CommandFailure.interrupted }
    if case .failed(let failure) = ending { Console.standard.error(failure.rendered) }
    let fresh = HTMLReport(executed, images: ImageFolder(path: folder.path)).render().html
    let comparison = FigureComparison(
      recorded: ReportParts(html).content, found: ReportParts(fresh).content,
      tolerance: tolerance ?? notebook.frontMatter.tolerance)
    let data = DataComparison(recorded: embedded.dataFiles, found: executed.provenance.dataFiles)
    Console.standard.print(Wording.verification(data))
    Console.standard.print(Wording.verification(comparison, isBrief: brief))
    if tolerance == nil, notebook.frontMatter.tolerance > 0 {
      Console.standard.print(Wording.declaredTolerance(notebook.frontMatter.tolerance))
    }
    if !comparison.isVerified || !data.isVerified { throw CommandFailure.notebookFails }
  }
}

/// Says which cell runs; what cells print is compared, not shown.
private final class VerificationProgress: RunObserver {
  private let progress: RunProgress

  init(notebook: Notebook) {
    progress = RunProgress(notebook: notebook, console: .standard, repeatsOutput: false)
  }

  func cellIsUpToDate(_ cell: Cell, with result: CellResult) {}
  func cellBegins(_ cell: Cell, because reasons: [StaleReason]) { progress.cellBegins(cell, because: reasons) }
  func cellRunsForItsValues(_ cell: Cell, because reason: RunForValuesReason) {}
  func cell(_ cell: Cell, printed text: String) {}
  func cellEnds(_ cell: Cell, with result: CellResult) { progress.cellEnds(cell, with: result) }
  func storingFails(_ failure: AtomicFile.Failure) {}
}
