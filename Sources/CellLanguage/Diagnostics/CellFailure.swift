/// Why a running cell ended before its last statement.
public struct CellFailure: Error, Sendable, Hashable {
  public enum Kind: String, Sendable, Hashable {
    /// A mistake that Swift ends a program for: a bad index, a nil unwrapped, an overflow, a failed cast.
    case trap
    /// An error that was thrown and that no `catch` took.
    case uncaughtError
    /// A limit of ``CellLimits`` was reached, or the calls are nested too deeply.
    case limit
    /// The host asked the cell to stop.
    case cancelled
    /// The cell was never run because checking it found errors.
    case notChecked
  }

  /// One call that led to the failure.
  public struct Call: Sendable, Hashable {
    /// The function, as `name(label:)`; the cell's id for its top level.
    public var function: String
    /// Where the function was when it called on.
    public var position: CellPosition
  }

  public var kind: Kind
  /// One sentence: `Index out of range`, or the description of the error that was thrown.
  public var message: String
  /// Where it happened; nil only where no code of the cell was running.
  public var position: CellPosition?
  /// The line of code at `position`.
  public var sourceLine: String
  /// The calls that led there, innermost first.
  public var callStack: [Call]
  /// What to do, where that is known.
  public var hint: String?

  /// The failure as a terminal shows it: place, message, source line, caret, calls.
  public var rendered: String {
    guard let position else { return "error: \(message)" }
    var text = CellDiagnostic(
      severity: .error, message: message, position: position, source: "", sourceLine: sourceLine, hint: hint
    ).rendered
    for call in callStack.dropFirst() {
      text += "\n  in \(call.function), called at \(call.position.file):\(call.position.line):\(call.position.column)"
    }
    return text
  }
}
