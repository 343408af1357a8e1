import CellLanguage
import Digests
import NotebookDocument

/// Giving the session the state that a cell starts from.
extension NotebookRun {
  /// Sees to it that names hold what is known of them at a place of the notebook: from the store, or by running the
  /// cells again that left it.
  ///
  /// - Parameter count: How many cells stand before the place.
  func provide(_ names: Set<String>, as known: KnownValues, after count: Int) -> Stop? {
    if let stop = start() { return stop }
    for name in names.sorted() where isMissing(name, in: known) {
      guard let group = storedGroup(of: name, in: known) else { continue }
      let digests = group.names.map { ($0, known.digest(of: $0)) }
      if values.restore(group, digests: Dictionary(uniqueKeysWithValues: digests).compactMapValues { $0 }) { continue }
      group.content.map { _ = unreadable.insert($0) }
    }
    let missing = names.filter { isMissing($0, in: known) }
    return missing.isEmpty ? nil : makeAgain(missing, after: count)
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

  private func storedGroup(of name: String, in known: KnownValues) -> StoredGroup? {
    guard let group = known.wholeGroup(of: name), let content = group.content, !unreadable.contains(content) else {
      return nil
    }
    return group
  }

  // MARK: What the store doesn't have

  private func makeAgain(_ names: Set<String>, after count: Int) -> Stop? {
    let needed = NeededCells(
      passed.prefix(count).enumerated().map { number, cell in
        NeededCells.Candidate(
          index: number, declares: cell.facts.declares,
          reads: cell.facts.reads.filter { isUnstored($0, in: cell.known) }, effects: Set(cell.trace.effects.keys))
      }
    ).cells(for: names)
    // What ran in this session for a later cell may have changed what an earlier one starts from.
    let next = needed.firstIndex { !passed[$0].hasRun } ?? needed.endIndex
    let isInOrder =
      needed[next...].allSatisfy { !passed[$0].hasRun } && next < needed.endIndex && holds(passed[needed[next]])
    if !isInOrder { startAfresh() }
    for number in needed where !passed[number].hasRun {
      if let stop = runAgain(number) { return stop }
    }
    return nil
  }

  /// Whether the names that a cell reads and that aren't stored hold what it starts from.
  private func holds(_ cell: PassedCell) -> Bool {
    cell.facts.reads.allSatisfy { !isUnstored($0, in: cell.known) || !isMissing($0, in: cell.known) }
  }

  private func isUnstored(_ name: String, in known: KnownValues) -> Bool {
    known.groups[name] != nil && storedGroup(of: name, in: known) == nil
  }

  /// Forgets all values of the session.
  private func startAfresh() {
    program.check()
    values = makeValues()
    hasStarted = false
    for number in passed.indices { passed[number].hasRun = false }
  }

  private func runAgain(_ number: Int) -> Stop? {
    if stopRequested() { return .ending(.interrupted) }
    let (cell, facts, stored) = (passed[number].cell, passed[number].facts, passed[number].trace)
    if let stop = provide(facts.reads, as: passed[number].known, after: number) { return stop }
    observer?.cellRunsForItsValues(cell)
    let (trace, failure) = run(cell, facts, inputs: stored.inputs, forward: nil)
    passed[number].hasRun = true
    if let failure, !cell.options.error {
      return .ending(failure.kind == .cancelled ? .interrupted : .failed(failure))
    }
    guard trace.effects == stored.effects else {
      // What was decided about the cells behind it rests on something else than what is stored now.
      keep(trace, of: cell)
      return .changed
    }
    return nil
  }
}
