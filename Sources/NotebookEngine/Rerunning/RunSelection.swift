import NotebookDocument

/// Which cells a run is about.
public struct RunSelection: Hashable, Sendable {
  public enum Extent: Hashable, Sendable {
    /// Nothing: what is stored is looked at.
    case nothing
    /// Whatever isn't up to date.
    case stale
    /// Everything, whatever is stored.
    case everything
    /// These cells, by label, whether they are up to date or not.
    case cells([String])
    /// This cell and all after it.
    case from(String)
  }

  public var extent: Extent
  /// Whether stale cells before the chosen ones run first.
  public var includesUpstream: Bool
  /// Whether cells after the chosen ones that become stale run too.
  public var includesDownstream: Bool

  public init(_ extent: Extent = .stale, includesUpstream: Bool = false, includesDownstream: Bool = false) {
    self.extent = extent
    self.includesUpstream = includesUpstream
    self.includesDownstream = includesDownstream
  }

  /// What a selection wants of a cell.
  enum Wish {
    case runIfStale
    case runAlways
    /// It has to be up to date, or else the run can't begin.
    case needed
    /// It stays as it is.
    case leave
  }

  func wish(for cell: Cell, in notebook: Notebook) -> Wish {
    switch extent {
    case .nothing: return .leave
    case .stale: return .runIfStale
    case .everything: return .runAlways
    case .from(let label):
      guard let first = notebook.cell(labelled: label)?.index else { return .leave }
      return cell.index >= first ? .runAlways : includesUpstream ? .runIfStale : .needed
    case .cells(let labels):
      if labels.contains(cell.label) { return .runAlways }
      let chosen = labels.compactMap { notebook.cell(labelled: $0)?.index }
      if chosen.contains(where: { $0 > cell.index }) { return includesUpstream ? .runIfStale : .needed }
      return includesDownstream ? .runIfStale : .leave
    }
  }
}

/// A cell that a command names and the notebook doesn't have.
public struct UnknownCellError: Error, Hashable, Sendable {
  public var name: String
  public var known: [String]
}

extension Notebook {
  /// The label of the cell with a label or a number, counted from 1.
  public func label(ofCell name: String) throws(UnknownCellError) -> String {
    if let cell = cell(labelled: name) { return cell.label }
    if let number = Int(name), cells.indices.contains(number - 1) { return cells[number - 1].label }
    throw UnknownCellError(name: name, known: cells.map(\.label))
  }
}
