import NotebookDocument
import NotebookEngine

/// Says on standard error what happens to each cell, and passes on what cells print.
final class RunProgress: RunObserver {
  private let notebook: Notebook
  private let console: Console
  private let repeatsOutput: Bool

  /// - Parameter repeatsOutput: Whether a cell that is up to date prints what it printed when it ran.
  init(notebook: Notebook, console: Console, repeatsOutput: Bool) {
    self.notebook = notebook
    self.console = console
    self.repeatsOutput = repeatsOutput
  }

  func cellIsUpToDate(_ cell: Cell, with result: CellResult) {
    console.status(Wording.upToDate(cell, of: notebook))
    guard repeatsOutput else { return }
    for case .text(let text) in result.outputs { console.print(text) }
  }

  func cellBegins(_ cell: Cell, because reasons: [StaleReason]) {
    console.status(Wording.runs(cell, of: notebook, because: reasons))
  }

  func cellRunsForItsValues(_ cell: Cell, because reason: RunForValuesReason) {
    console.status(Wording.runsForItsValues(cell, of: notebook, because: reason))
  }

  func cell(_ cell: Cell, printed text: String) {
    console.print(text)
  }

  func cellEnds(_ cell: Cell, with result: CellResult) {
    console.status(Wording.finished(cell, of: notebook, result))
  }

  func storingFails(_ failure: AtomicFile.Failure) {
    console.error(Wording.notStored(failure))
  }
}
