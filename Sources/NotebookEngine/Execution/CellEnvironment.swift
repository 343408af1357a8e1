import CellLanguage
import NotebookDocument

/// What the program around the engine knows and the engine doesn't: the library that cells use, and how values look.
public protocol CellEnvironment {
  /// Runs a cell's body with the library set up for it: random numbers, progress, output, cancellation.
  func run(in scope: CellScope, _ body: () -> Void)

  /// How a report shows the value of a cell's last expression.
  func display(_ value: CellValue) -> Display

  /// The data files that were read while a body ran, to be called after it.
  func takeDataFiles() -> [Provenance.DataFile]
}

/// One run of one cell or inline expression, as the library around it sees it.
public struct CellScope: Sendable {
  /// The cell's label, or an inline expression's name.
  public let label: String
  /// The notebook's seed.
  public let seed: Int
  /// The name of the random stream that belongs to the cell alone.
  public let stream: String
  /// Takes what the library prints for the cell.
  public let print: @Sendable (String) -> Void
  /// Takes what the library shows for the cell, e.g. a training log's line.
  public let show: @Sendable (Display) -> Void
  /// Whether the cell shall stop.
  public let isCancelled: @Sendable () -> Bool
}

/// Is told how a run goes, while it goes.
public protocol RunObserver: AnyObject {
  func cellBegins(_ cell: Cell)
  /// A piece of what a cell prints, as it comes.
  func cell(_ cell: Cell, printed text: String)
  func cellEnds(_ cell: Cell, with result: CellResult)
}
