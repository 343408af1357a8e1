/// What became of a cell.
public struct CellResult: Codable, Hashable, Sendable {
  public enum Outcome: Codable, Hashable, Sendable {
    case succeeded
    case failed(CellFailure)
    case notRun
  }

  /// Where the outputs come from.
  public enum Origin: String, Codable, Sendable {
    case ranNow
    /// From storage, and still true.
    case replayed
    /// From storage, though what the cell reads has changed since.
    case stale
  }

  public var outcome: Outcome
  public var origin: Origin
  /// The how-manieth run this was, for Jupyter's `In [1]`; `nil` for a cell that did not run.
  public var executionCount: Int?
  public var outputs: [CellOutput]
  public var duration: Duration

  public init(
    outcome: Outcome, origin: Origin = .ranNow, executionCount: Int? = nil, outputs: [CellOutput] = [],
    duration: Duration = .zero
  ) {
    self.outcome = outcome
    self.origin = origin
    self.executionCount = executionCount
    self.outputs = outputs
    self.duration = duration
  }

  public static let notRun = CellResult(outcome: .notRun)
}

/// Why a cell failed, with its place in the notebook's file.
public struct CellFailure: Codable, Hashable, Sendable {
  /// One call that was under way, the innermost first.
  public struct Frame: Codable, Hashable, Sendable {
    public var function: String
    public var position: SourcePosition

    public init(function: String, position: SourcePosition) {
      self.function = function
      self.position = position
    }
  }

  public var message: String
  public var position: SourcePosition?
  public var callStack: [Frame]
  /// What to do about it.
  public var hint: String?

  public init(message: String, position: SourcePosition? = nil, callStack: [Frame] = [], hint: String? = nil) {
    self.message = message
    self.position = position
    self.callStack = callStack
    self.hint = hint
  }
}
