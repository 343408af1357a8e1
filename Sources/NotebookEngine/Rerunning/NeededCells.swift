/// Which of the cells that are up to date have to run again, so that the names that another cell reads have their values.
///
/// What a cell left is known exactly, changes through an alias included. So a name's value comes from the cell that
/// declared it last and from all that changed it since; these in turn need what they read.
struct NeededCells {
  /// A cell that is up to date and whose values aren't there.
  struct Candidate {
    var index: Int
    var declares: Set<String>
    var reads: Set<String>
    /// The names whose values it changed.
    var effects: Set<String>
  }

  private let candidates: [Candidate]

  /// - Parameter candidates: In the order in which they ran.
  init(_ candidates: [Candidate]) {
    self.candidates = candidates
  }

  /// The indices of the cells to run, in order.
  func cells(for names: Set<String>) -> [Int] {
    var wanted = names
    var needed: [Int] = []
    for candidate in candidates.reversed() where !candidate.effects.isDisjoint(with: wanted) {
      needed.append(candidate.index)
      // Before its declaration a name stood for something else.
      wanted.subtract(candidate.declares)
      wanted.formUnion(candidate.reads)
    }
    return needed.reversed()
  }
}
