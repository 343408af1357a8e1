/// Whether a cell has to run.
public enum CellDecision: Hashable, Sendable {
  /// An earlier run read the same and so stands for one now.
  case upToDate(CellTrace)
  case stale([StaleReason])
}

/// Why a stored result can't stand for a run of the cell.
public enum StaleReason: Hashable, Sendable {
  case neverRun
  case codeChanged
  /// The value of a name that it reads is another one; the writer is the cell that left it, if it is no parameter.
  case inputChanged(name: String, writer: String?)
  /// A cell before it has to run first, and may leave another value of the name.
  case inputUnknown(name: String, writer: String)
  case fileChanged(name: String)
  case fileMissing(name: String)
  /// The seed, the program's version or the processor's kernels.
  case surroundingsChanged
  case failedBefore
  /// It reads the clock or draws numbers without a seed.
  case isVolatile
  /// What it reads is another value each time that it is made.
  case unsettled
  /// The command line asks for it.
  case asked
}
