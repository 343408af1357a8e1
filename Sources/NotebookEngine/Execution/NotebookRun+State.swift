import CellLanguage
import Digests
import NotebookDocument

/// Giving the session the state that a cell starts from.
extension NotebookRun {
  /// Sees to it that names, and those that share objects with them, hold what is known of them at a place of the
  /// notebook: from the store, or by running the cells again that left it.
  ///
  /// - Parameter count: How many cells stand before the place.
  func provide(_ names: Set<String>, as known: KnownValues, after count: Int) -> Stop? {
    if let stop = start() { return stop }
    let wanted = known.sharing(names)
    for name in wanted.sorted() where isMissing(name, in: known) {
      guard let group = storedGroup(of: name, in: known), !restore(group, as: known, after: count) else { continue }
      group.content.map { _ = unreadable.insert($0) }
    }
    let missing = wanted.filter { isMissing($0, in: known) }
    return missing.isEmpty ? nil : makeAgain(missing, as: known, after: count)
  }

  /// Gives the parameters their values.
  private func start() -> Stop? {
    guard !hasStarted else { return nil }
    hasStarted = true
    program.ensureChecked()
    let parameters = execution(stream: NotebookProgram.parametersID, timeout: nil, forward: nil)
    guard case .failure(let failure) = parameters.run(NotebookProgram.parametersID, in: program.session) else {
      return nil
    }
    return .ending(.failed(failure))
  }

  /// Whether a name holds something else in this session than what is known of it. Functions and types hold nothing.
  private func isMissing(_ name: String, in known: KnownValues) -> Bool {
    known.groups[name] != nil && values.digests[name] != known.digest(of: name)
  }

  // MARK: From the store

  private func storedGroup(of name: String, in known: KnownValues) -> StoredGroup? {
    guard let group = known.wholeGroup(of: name), let content = group.content, !unreadable.contains(content) else {
      return nil
    }
    return group
  }

  /// Whether nothing has to run for a name's value.
  private func isStored(_ name: String, in known: KnownValues) -> Bool {
    known.groups[name] == nil || storedGroup(of: name, in: known) != nil
  }

  private func restore(_ group: StoredGroup, as known: KnownValues, after count: Int) -> Bool {
    let digests = group.names.compactMap { name in known.digest(of: name).map { (name, $0) } }
    // The newest declaration of a name is the one that stands.
    let declaring = passed.prefix(count).flatMap { cell in
      group.names.filter(cell.facts.declares.contains).map { ($0, cell.facts.label) }
    }
    return values.restore(
      group, digests: Dictionary(uniqueKeysWithValues: digests),
      declaredIn: Dictionary(declaring, uniquingKeysWith: { _, newest in newest }))
  }

  // MARK: What the store doesn't have

  private func makeAgain(_ names: Set<String>, as known: KnownValues, after count: Int) -> Stop? {
    let runs = NeededCells(
      passed.prefix(count).map { cell in
        NeededCells.Candidate(
          declares: cell.facts.declares, reads: cell.facts.reads, effects: Set(cell.trace.effects.keys),
          known: cell.known)
      }, isStored: isStored
    ).runs(for: names)
    // What ran in this session for a later cell may have changed what an earlier one starts from.
    let next = runs.firstIndex { !passed[$0.number].hasRun } ?? runs.endIndex
    let isInOrder =
      runs[next...].allSatisfy { !passed[$0.number].hasRun } && next < runs.endIndex && holds(runs[next])
    if !isInOrder { startAfresh() }
    // Names that were stored, and can't be had any more, are gone from the store or damaged there.
    let reason: RunForValuesReason =
      names.contains { known.groups[$0]?.content != nil } ? .lostFromStore : .cannotBeStored
    for run in runs where !passed[run.number].hasRun {
      if let stop = runAgain(run, because: reason) { return stop }
    }
    return nil
  }

  /// Whether the names that aren't stored hold what a cell starts from.
  private func holds(_ run: NeededCells.Run) -> Bool {
    let known = passed[run.number].known
    return run.wants.allSatisfy { isStored($0, in: known) || !isMissing($0, in: known) }
  }

  /// Forgets all values of the session.
  private func startAfresh() {
    program.check()
    values = makeValues()
    hasStarted = false
    for number in passed.indices { passed[number].hasRun = false }
  }

  private func runAgain(_ run: NeededCells.Run, because reason: RunForValuesReason) -> Stop? {
    if stopRequested() { return .ending(.interrupted) }
    let number = run.number
    let (cell, facts, stored) = (passed[number].cell, passed[number].facts, passed[number].trace)
    if let stop = provide(run.wants, as: passed[number].known, after: number) { return stop }
    observer?.cellRunsForItsValues(cell, because: reason)
    let (trace, failure) = self.run(cell, facts, inputs: stored.inputs, forward: nil)
    passed[number].hasRun = true
    if let failure, !cell.options.error {
      return .ending(failure.kind == .cancelled ? .interrupted : .failed(failure))
    }
    guard trace.effects == stored.effects else {
      // What was decided about the cells behind it rests on something else than what is stored now.
      keep(trace, of: cell)
      return .changed
    }
    // What the store had lost is there again.
    unreadable.subtract(trace.groups.compactMap(\.content))
    passed[number].trace.groups = trace.groups
    passed[number].trace.computations = trace.computations
    remember(passed[number].trace)
    return nil
  }
}
