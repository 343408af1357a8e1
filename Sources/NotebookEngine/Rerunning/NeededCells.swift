/// Which of the cells that are up to date have to run again, so that the names that another cell reads have their values.
///
/// What a cell left is known exactly, changes through an alias included. So a name's value comes from the cell that
/// declared it last and from all that changed it since. These in turn need what they read, and what was there of the
/// names before them; what the store has of that needs no run.
struct NeededCells {
  /// A cell that is up to date and whose values aren't there.
  struct Candidate {
    var declares: Set<String>
    var reads: Set<String>
    /// The names whose values it changed.
    var effects: Set<String>
    /// What was known before it.
    var known: KnownValues
  }

  /// A cell to run.
  struct Run: Equatable {
    var number: Int
    /// The names that have to hold, when it begins, what they held before it.
    var wants: Set<String>
  }

  private let candidates: [Candidate]
  private let isStored: (_ name: String, _ known: KnownValues) -> Bool

  /// - Parameters:
  ///   - candidates: In the order in which they ran.
  ///   - isStored: Whether the store has a name's value as it is known.
  init(_ candidates: [Candidate], isStored: @escaping (_ name: String, _ known: KnownValues) -> Bool) {
    self.candidates = candidates
    self.isStored = isStored
  }

  /// The cells to run, in order.
  func runs(for names: Set<String>) -> [Run] {
    var wanted = names
    var runs: [Run] = []
    for (number, cell) in candidates.enumerated().reversed() where !cell.effects.isDisjoint(with: wanted) {
      // Before its declaration a name stood for something else.
      let before = cell.known.sharing(wanted.subtracting(cell.declares).union(cell.reads))
      runs.append(Run(number: number, wants: before))
      wanted = before.filter { !isStored($0, cell.known) }
    }
    return runs.reversed()
  }
}
