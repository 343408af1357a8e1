import CellLanguage
import Foundation
import NotebookDocument
import Synchronization

/// One run of a checked notebook.
///
/// Cells run in order and see the state that the cells before them left. A cell that fails ends the run, unless it is
/// marked `error: true`; what ran before it is kept.
public final class NotebookRun {
  /// How a run ended.
  public enum Ending: Sendable {
    case completed
    /// A cell failed, or an inline expression.
    case failed(CellLanguage.CellFailure)
    case interrupted
  }

  private let program: NotebookProgram
  private let environment: any CellEnvironment
  private let stopRequested: @Sendable () -> Bool
  private weak var observer: (any RunObserver)?

  private var results: [CellResult]
  private var inlineValues: [String: String] = [:]
  private var dataFiles: [Provenance.DataFile] = []
  private var executionCount = 0

  /// - Parameter stopRequested: Asked many times a second while a cell runs.
  public init(
    _ program: NotebookProgram, environment: any CellEnvironment, observer: (any RunObserver)?,
    stopRequested: @escaping @Sendable () -> Bool = { false }
  ) {
    self.program = program
    self.environment = environment
    self.observer = observer
    self.stopRequested = stopRequested
    results = Array(repeating: .notRun, count: program.notebook.cells.count)
  }

  /// Runs everything, and gives back what a report is made of.
  ///
  /// - Parameter provenance: What is known about the run before it starts.
  public func run(provenance: Provenance) -> (executed: ExecutedNotebook, ending: Ending) {
    let start = ContinuousClock.now
    let ending = runSteps()
    var provenance = provenance
    provenance.parameters = program.parameters
    provenance.seed = program.notebook.frontMatter.seed
    provenance.dataFiles = dataFiles
    provenance.duration = ContinuousClock.now - start
    let executed = ExecutedNotebook(
      notebook: program.notebook, results: results, inlineValues: inlineValues, provenance: provenance)
    return (executed, ending)
  }

  private func runSteps() -> Ending {
    if case .failure(let failure) = execution(label: NotebookProgram.parametersID, timeout: nil, forward: { _ in })
      .run(NotebookProgram.parametersID, in: program.session)
    {
      return .failed(failure)
    }
    for step in program.steps {
      if stopRequested() { return .interrupted }
      switch step {
      case .cell(let cell):
        if let failure = run(cell) {
          if failure.kind == .cancelled { return .interrupted }
          if !cell.options.error { return .failed(failure) }
        }
      case .expression(let expression):
        if let failure = run(expression) { return failure.kind == .cancelled ? .interrupted : .failed(failure) }
      }
    }
    return .completed
  }

  private func run(_ cell: Cell) -> CellLanguage.CellFailure? {
    observer?.cellBegins(cell)
    executionCount += 1
    let start = ContinuousClock.now
    let forwarding = Forwarding(observer, cell)
    let execution = execution(label: cell.label, timeout: cell.options.timeout) { forwarding.forward($0) }
    let outcome = execution.run(cell.label, in: program.session)
    var result = CellResult(outcome: .succeeded, executionCount: executionCount)
    var failure: CellLanguage.CellFailure?
    switch outcome {
    case .success(let value):
      if let value { execution.output.show(environment.display(value)) }
    case .failure(let reason):
      failure = reason
      result.outcome = .failed(NotebookDocument.CellFailure(reason))
    }
    result.outputs = execution.output.outputs
    result.duration = ContinuousClock.now - start
    dataFiles += environment.takeDataFiles().filter { !dataFiles.contains($0) }
    results[cell.index - 1] = result
    observer?.cellEnds(cell, with: result)
    return failure
  }

  private func run(_ expression: InlineExpression) -> CellLanguage.CellFailure? {
    let execution = execution(label: expression.id, timeout: nil) { _ in }
    switch execution.run(expression.id, in: program.session) {
    case .success(let value):
      inlineValues[expression.id] = value?.description ?? ""
      return nil
    case .failure(let failure):
      return failure
    }
  }

  private func execution(
    label: String, timeout: Duration?, forward: @escaping @Sendable (String) -> Void
  ) -> CellExecution {
    CellExecution(
      label: label, stream: label, seed: program.notebook.frontMatter.seed ?? 0, timeout: timeout,
      environment: environment, forward: forward, stopRequested: stopRequested)
  }

  /// Takes text from whatever thread a cell runs on to the observer; the run waits for that thread.
  private final class Forwarding: @unchecked Sendable {
    private weak var observer: (any RunObserver)?
    private let cell: Cell

    init(_ observer: (any RunObserver)?, _ cell: Cell) {
      self.observer = observer
      self.cell = cell
    }

    func forward(_ text: String) { observer?.cell(cell, printed: text) }
  }
}
