import NotebookDocument
import NotebookEngine

/// Says on standard error what happens to each cell, and passes on what cells print.
final class RunProgress: RunObserver {
  private let notebook: Notebook
  private let console: Console

  init(notebook: Notebook, console: Console) {
    self.notebook = notebook
    self.console = console
  }

  func cellIsUpToDate(_ cell: Cell) {
    console.status(Wording.upToDate(cell, of: notebook))
  }

  func cellBegins(_ cell: Cell, because reasons: [StaleReason]) {
    console.status(Wording.runs(cell, of: notebook, because: reasons))
  }

  func cellRunsForItsValues(_ cell: Cell) {
    console.status(Wording.runsForItsValues(cell, of: notebook))
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
