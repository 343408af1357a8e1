import NotebookDocument
import NotebookEngine

/// Says on standard error which cell runs and how long it took, and passes on what cells print.
final class RunProgress: RunObserver {
  private let notebook: Notebook
  private let console: Console

  init(notebook: Notebook, console: Console) {
    self.notebook = notebook
    self.console = console
  }

  func cellBegins(_ cell: Cell) {
    console.transient(Wording.running(cell, of: notebook))
  }

  func cell(_ cell: Cell, printed text: String) {
    console.print(text)
  }

  func cellEnds(_ cell: Cell, with result: CellResult) {
    console.status(Wording.finished(cell, of: notebook, result))
  }
}
