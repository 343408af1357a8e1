/// A notebook with what its run gave: all that a report is made of.
public struct ExecutedNotebook: Codable, Hashable, Sendable {
  public var notebook: Notebook
  /// One result for each cell, in the cells' order. Cells beyond its end did not run.
  public var results: [CellResult]
  /// The values of the expressions in prose, as text, by the expression's `id`. A missing one was not computed.
  public var inlineValues: [String: String]
  public var provenance: Provenance

  public init(
    notebook: Notebook, results: [CellResult], inlineValues: [String: String] = [:], provenance: Provenance
  ) {
    self.notebook = notebook
    self.results = results
    self.inlineValues = inlineValues
    self.provenance = provenance
  }
}

extension ExecutedNotebook {
  /// How the run as a whole ended.
  public enum Outcome: Hashable, Sendable {
    case succeeded
    /// A cell failed that was not allowed to (`error: true`).
    case failed(Cell, CellFailure)
    /// No cell failed, but some did not run.
    case incomplete
  }

  public func result(of cell: Cell) -> CellResult {
    cell.index <= results.count ? results[cell.index - 1] : .notRun
  }

  public var outcome: Outcome {
    for cell in notebook.cells where !cell.options.error {
      if case .failed(let failure) = result(of: cell).outcome { return .failed(cell, failure) }
    }
    return notebook.cells.contains { result(of: $0).outcome == .notRun } ? .incomplete : .succeeded
  }
}
