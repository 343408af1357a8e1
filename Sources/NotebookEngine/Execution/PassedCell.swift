import NotebookDocument

/// A cell that a run has passed, with what it left.
struct PassedCell {
  /// Its place among the notebook's cells and inline expressions.
  var index: Int
  var cell: Cell
  var facts: CellFacts
  var trace: CellTrace
  /// What was known before it.
  var known: KnownValues
  /// Whether it ran in this session.
  var hasRun: Bool
}
