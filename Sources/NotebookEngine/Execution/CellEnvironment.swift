import CellLanguage
import Digests
import NotebookDocument

/// What the program around the engine knows and the engine doesn't: the library that cells use, and how values look.
public protocol CellEnvironment {
  /// What every result depends on beside the notebook: the program's version, the processor's kernels.
  var surroundings: String { get }

  /// Runs a cell's body with the library set up for it: random numbers, progress, output, cancellation.
  func run(in scope: CellScope, _ body: () -> Void)

  /// How a report shows the value of a cell's last expression.
  func display(_ value: CellValue) -> Display

  /// What a value or object of the library is made again from; `nil` for one that can't be.
  func form(of value: Any) -> HostForm?

  /// Makes a value or object of the library again.
  func value(of form: HostForm) throws -> Any

  /// The objects that are made together with an object of the library; `nil` where it isn't known what it reaches.
  func parts(of object: AnyObject) -> [AnyObject]?

  /// What the bodies run since the last call have read and computed.
  func takeTraces() -> LibraryTraces

  /// The digest of a file as it is now; `nil` if there is none.
  func fileDigest(_ path: String) -> SHA256Digest?
}

/// What a cell did outside of the cell language.
public struct LibraryTraces: Hashable, Sendable {
  public var files: [CellTrace.FileRead]
  public var written: [String]
  /// The stored computations that it made or used.
  public var computations: [SHA256Digest]

  public init(
    files: [CellTrace.FileRead] = [], written: [String] = [], computations: [SHA256Digest] = []
  ) {
    self.files = files
    self.written = written
    self.computations = computations
  }
}

/// One run of one cell or inline expression, as the library around it sees it.
public struct CellScope: Sendable {
  /// The notebook's seed.
  public let seed: Int
  /// The name of the random stream that belongs to the cell alone.
  public let stream: String
  /// The digest of all that the cell starts from, under which it finds what long computations in it have reached.
  /// An inline expression has none.
  public let identity: SHA256Digest?
  /// Takes what the library prints for the cell.
  public let print: @Sendable (String) -> Void
  /// Takes what the library shows for the cell, e.g. a training log's line.
  public let show: @Sendable (Display) -> Void
  /// Whether the cell shall stop.
  public let isCancelled: @Sendable () -> Bool
  /// Whether the cell runs for its values alone, and progress is of no interest.
  public let isSilent: Bool
}

/// Why the store doesn't have a value that a cell left.
public enum RunForValuesReason: Sendable {
  case cannotBeStored
  /// It was stored, and is gone or damaged.
  case lostFromStore
}

/// Is told how a run goes, while it goes.
public protocol RunObserver: AnyObject {
  /// A cell needs no run: its stored result is true.
  func cellIsUpToDate(_ cell: Cell, with result: CellResult)
  func cellBegins(_ cell: Cell, because reasons: [StaleReason])
  /// A cell that is up to date runs again, since another one needs values of it that the store doesn't have.
  func cellRunsForItsValues(_ cell: Cell, because reason: RunForValuesReason)
  /// A piece of what a cell prints, as it comes.
  func cell(_ cell: Cell, printed text: String)
  func cellEnds(_ cell: Cell, with result: CellResult)
  /// What ran can't be kept.
  func storingFails(_ failure: AtomicFile.Failure)
}
