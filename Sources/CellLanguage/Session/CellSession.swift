/// Checks a notebook's cells and runs them, keeping declarations and values from cell to cell.
///
/// ```swift
/// let session = CellSession(library: library)
/// let check = session.check(cells)
/// for cell in check.cells where cell.isRunnable {
///   let value = try session.run(cell.id, host: host)
/// }
/// ```
public final class CellSession {
  let library: NativeLibrary

  /// - Parameter library: Native declarations beyond the standard library.
  public init(library: NativeLibrary = NativeLibrary()) {
    self.library = library
  }

  /// Parses and checks all sources, in order; nothing runs. A later source sees what the earlier ones declare, and
  /// may declare a name again. Checking again forgets the sources and values of before.
  public func check(_ sources: [CellSource]) -> CellCheck {
    CellCheck(diagnostics: [], cells: [])
  }

  /// Runs one source that was checked, on a thread of its own, and waits for it.
  ///
  /// - Returns: The value of its last expression, or nil where that has none.
  /// - Throws: ``CellFailure``; what the cell printed and assigned before stays.
  public func run(_ id: String, host: any CellHost, limits: CellLimits = CellLimits()) throws(CellFailure) -> CellValue?
  {
    nil
  }
}
