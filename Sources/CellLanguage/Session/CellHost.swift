/// Who runs a cell: it receives what the cell prints and says when to stop.
///
/// All calls come from the thread that runs the cell, but for ``isCancelled``, which the thread that waits for the cell
/// reads too, and which any thread may set.
public protocol CellHost: AnyObject {
  /// Receives what the cell prints, byte for byte, in order.
  func write(_ text: String)

  /// Whether the cell shall stop; looked at many times a second. The cell then ends with ``CellFailure/Kind/cancelled``.
  var isCancelled: Bool { get }

  /// Runs `body`, which runs the cell, on the cell's own thread: the place to install task-local values that native
  /// functions look at. It must call `body` once.
  func withContext(_ body: () -> Void)
}

extension CellHost {
  public var isCancelled: Bool { false }

  public func withContext(_ body: () -> Void) { body() }
}

/// What a running cell may use up. `nil` is without limit.
public struct CellLimits: Sendable, Hashable {
  /// Loop passes and calls.
  public var steps: Int?
  /// Seconds.
  public var seconds: Double?
  /// Bytes of printed text.
  public var outputBytes: Int?
  /// Bytes of memory that the process may hold. By default it may take four fifths of what is free when the cell begins.
  public var memoryBytes: Int?
  /// Calls inside calls. The default is far below what the cell's thread can hold.
  public var depth: Int

  public init(
    steps: Int? = nil, seconds: Double? = nil, outputBytes: Int? = nil, memoryBytes: Int? = nil, depth: Int = 20_000
  ) {
    self.steps = steps
    self.seconds = seconds
    self.outputBytes = outputBytes
    self.memoryBytes = memoryBytes
    self.depth = depth
  }
}
