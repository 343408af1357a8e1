import CellLanguage
import Digests
import Foundation
import NotebookDocument

/// One run of a checked notebook.
///
/// Cells are gone through in order. One that is up to date gives its stored result; one that isn't runs, on the state
/// that the cells before it left. A cell that fails ends the run, unless it is marked `error: true`; what ran before it
/// is kept.
///
/// Before a cell runs, the names that it reads get the values that the cells before it left: from the store, or, where a
/// value can't be stored, by running cells again, unseen. What takes long in these, training and evaluation, is
/// answered from the store.
public final class NotebookRun {
  /// How a run ended.
  public enum Ending: Sendable {
    case completed
    /// A cell failed, or an inline expression.
    case failed(CellLanguage.CellFailure)
    case interrupted
    /// A cell before the chosen ones isn't up to date, and isn't to run.
    case needsUpstream(Cell, [StaleReason])
  }

  /// Why a run doesn't go on from a cell to the next.
  enum Stop {
    case ending(Ending)
    /// A cell that ran again left something else than what is stored of it: what was decided since is void.
    case changed
  }

  let program: NotebookProgram
  private let environment: any CellEnvironment
  let store: NotebookStore?
  private let selection: RunSelection
  let stopRequested: @Sendable () -> Bool
  private(set) weak var observer: (any RunObserver)?

  private let facts: [CellFacts]
  private let surroundings: SHA256Digest
  private var rules: StalenessRules
  private var record: NotebookRecord
  private let keeper: RecordKeeper?
  /// What is known of the values at the place that the run has reached.
  private var known = KnownValues()
  /// What names hold in this session, which may be behind of what is known.
  var values: SessionValues
  /// Stored values that turned out to be of no use.
  var unreadable: Set<SHA256Digest> = []
  /// The cells that the run has passed, in order, with what they left and whether they ran in this session.
  var passed: [PassedCell] = []
  var hasStarted = false
  private var runsAll = false

  /// What was decided for each cell that was reached.
  public private(set) var decisions: [CellDecision] = []
  private var results: [CellResult]
  private var inlineValues: [String: String] = [:]
  private var files: [CellTrace.FileRead] = []
  private var executionCount = 0
  /// Whether anything ran whose result a report shows.
  public private(set) var hasNewResults = false

  /// - Parameters:
  ///   - store: Where results are kept; `nil` keeps none and runs everything.
  ///   - stopRequested: Asked many times a second while a cell runs.
  public init(
    _ program: NotebookProgram, environment: any CellEnvironment, store: NotebookStore?,
    selection: RunSelection = RunSelection(), observer: (any RunObserver)?,
    stopRequested: @escaping @Sendable () -> Bool = { false }
  ) {
    self.program = program
    self.environment = environment
    self.store = store
    self.selection = selection
    self.observer = observer
    self.stopRequested = stopRequested
    facts = program.facts
    record = store?.record() ?? NotebookRecord()
    keeper = store.map { store in RecordKeeper(store) { [weak observer] in observer?.storingFails($0) } }
    let seed = program.notebook.frontMatter.seed ?? 0
    surroundings = SHA256.digest(of: "seed \(seed)\n\(environment.surroundings)")
    (rules, values) = (
      Self.rules(record, surroundings, environment), Self.values(program, environment, store, observer)
    )
    results = []
    begin()
  }

  /// Sets everything to the beginning of the notebook.
  private func begin() {
    rules = Self.rules(record, surroundings, environment)
    (known, values, passed) = (KnownValues(), makeValues(), [])
    known.apply(program.parameterValues, by: nil)
    hasStarted = false
    decisions = []
    results = Array(repeating: .notRun, count: program.notebook.cells.count)
    (inlineValues, files, executionCount) = ([:], [], 0)
  }

  private static func rules(
    _ record: NotebookRecord, _ surroundings: SHA256Digest, _ environment: any CellEnvironment
  ) -> StalenessRules {
    StalenessRules(
      traces: record.traces, failedLabels: Set(record.failures.keys), surroundings: surroundings,
      fileDigest: { environment.fileDigest($0) })
  }

  private static func values(
    _ program: NotebookProgram, _ environment: any CellEnvironment, _ store: NotebookStore?,
    _ observer: (any RunObserver)?
  ) -> SessionValues {
    SessionValues(program, environment: environment, store: store, observer: observer)
  }

  func makeValues() -> SessionValues { Self.values(program, environment, store, observer) }

  /// Runs what has to run, and gives back what a report is made of.
  ///
  /// - Parameter provenance: What is known about the run before it starts. When nothing is to run, it stands for the
  ///   results that are stored where the record knows nothing better.
  public func run(provenance: Provenance) -> (executed: ExecutedNotebook, ending: Ending) {
    let start = ContinuousClock.now
    let ending = runSteps()
    var provenance = provenance
    provenance.parameters = program.parameters
    provenance.seed = program.notebook.frontMatter.seed
    provenance.dataFiles = files.map { .init(name: $0.name, digest: $0.digest.hex, byteCount: $0.byteCount) }
    provenance.duration = ContinuousClock.now - start
    if let stored = record.provenance, !hasNewResults {
      // The results are those of an earlier run.
      (provenance.versions, provenance.machine) = (stored.versions, stored.machine)
      (provenance.startedAt, provenance.duration) = (stored.startedAt, stored.duration)
    }
    if selection.extent != .nothing, record.provenance != provenance {
      record.provenance = provenance
      keeper?.changed(record)
    }
    keeper?.finish(record)
    let executed = ExecutedNotebook(
      notebook: program.notebook, results: results, inlineValues: inlineValues, provenance: provenance)
    return (executed, ending)
  }

  // MARK: Reports

  /// Whether a report that lies at a path shows what this run gives.
  ///
  /// - Parameter content: The digest of the file there.
  public func isUpToDate(report path: String, content: SHA256Digest) -> Bool {
    !hasNewResults && passed.count == program.notebook.cells.count && record.reports[path] == mark(content)
  }

  /// Notes that reports show what this run gives.
  ///
  /// - Parameter contents: The digests of their files by their paths.
  public func note(reports contents: [String: SHA256Digest]) {
    record.reports.merge(contents.mapValues { mark($0) }) { $1 }
    keeper?.changed(record)
    keeper?.finish(record)
  }

  private func mark(_ content: SHA256Digest) -> SHA256Digest {
    let results = passed.map(\.trace.identity.hex).joined(separator: " ")
    let notebook = SHA256.digest(of: program.notebook.source).hex
    let options = "\(program.parameters) \(program.notebook.frontMatter.printsCode)"
    return SHA256.digest(of: "\(content.hex) \(notebook) \(options) \(surroundings.hex) \(results)")
  }

  private func runSteps() -> Ending {
    for attempt in 0... {
      // Values that are others each time they are made are of no use to a cell behind them: then all runs, in order.
      runsAll = attempt > 2
      switch goThrough() {
      case nil: return .completed
      case .ending(let ending): return ending
      case .changed:
        program.check()
        begin()
      }
    }
    return .completed
  }

  private func goThrough() -> Stop? {
    for (index, step) in program.steps.enumerated() {
      if stopRequested() { return .ending(.interrupted) }
      let stop =
        switch step {
        case .cell(let cell): take(cell, at: index)
        case .expression(let expression): take(expression, at: index)
        }
      if let stop { return stop }
    }
    return nil
  }

  // MARK: Cells

  /// Runs a cell or takes its stored result; says if the run doesn't go on.
  private func take(_ cell: Cell, at index: Int) -> Stop? {
    let facts = reaching(index)
    let decision = runsAll ? .stale([.unsettled]) : rules.decide(facts, given: known)
    decisions.append(decision)
    switch (selection.wish(for: cell, in: program.notebook), decision) {
    case (.runIfStale, .upToDate(let trace)), (.needed, .upToDate(let trace)), (.leave, .upToDate(let trace)):
      replay(cell, trace, facts, at: index)
      return nil
    case (.needed, .stale(let reasons)):
      return .ending(.needsUpstream(cell, reasons))
    case (.leave, .stale):
      leave(cell, facts)
      return nil
    case (.runIfStale, .stale(let reasons)):
      return execute(cell, facts, because: reasons, at: index)
    case (.runAlways, .stale(let reasons)):
      return execute(cell, facts, because: reasons, at: index)
    case (.runAlways, .upToDate):
      return execute(cell, facts, because: [.asked], at: index)
    }
  }

  private func replay(_ cell: Cell, _ trace: CellTrace, _ facts: CellFacts, at index: Int) {
    var result = trace.result
    result.origin = .replayed
    executionCount += 1
    result.executionCount = executionCount
    results[cell.index - 1] = result
    note(trace.files)
    pass(cell, facts, trace, at: index, hasRun: false)
    observer?.cellIsUpToDate(cell, with: result)
  }

  /// A stale cell that isn't to run shows what it gave before, marked as stale.
  private func leave(_ cell: Cell, _ facts: CellFacts) {
    let trace = record.traces.first { $0.stream == facts.stream }
    let effects = Set(trace?.effects.keys.map { $0 } ?? [])
    known.forget(effects.union(facts.declares).union(facts.writes), because: cell.label)
    guard let trace else { return }
    results[cell.index - 1] = trace.result
    results[cell.index - 1].origin = .stale
  }

  private func execute(
    _ cell: Cell, _ facts: CellFacts, because reasons: [StaleReason], at index: Int
  ) -> Stop? {
    if let stop = provide(facts.reads, as: known, after: passed.count) { return stop }
    hasNewResults = true
    observer?.cellBegins(cell, because: reasons)
    executionCount += 1
    let weakObserver = WeakObserver(observer, cell)
    let (trace, failure) = run(cell, facts, inputs: known.digests(of: facts.reads) ?? [:]) {
      weakObserver.forward($0)
    }
    if failure?.kind == .cancelled {
      // What the cell gave until it was stopped is shown, and nothing of it is kept but finished epochs.
      results[cell.index - 1] = trace.result
      return .ending(.interrupted)
    }
    pass(cell, facts, trace, at: index, hasRun: true)
    keep(trace, of: cell)
    observer?.cellEnds(cell, with: trace.result)
    guard let failure, !cell.options.error else { return nil }
    return .ending(.failed(failure))
  }

  /// Goes on behind a cell whose result is known now.
  private func pass(_ cell: Cell, _ facts: CellFacts, _ trace: CellTrace, at index: Int, hasRun: Bool) {
    passed.append(PassedCell(index: index, cell: cell, facts: facts, trace: trace, known: known, hasRun: hasRun))
    known.apply(trace.effects, opaque: trace.opaque, groups: trace.groups, by: cell.label)
  }

  /// Keeps what a run of a cell gave if the cell may stand for itself later.
  func keep(_ trace: CellTrace, of cell: Cell) {
    results[cell.index - 1] = trace.result
    if case .failed(let failure) = trace.result.outcome, !cell.options.error {
      record.failures[cell.label] = failure.message
      keeper?.changed(record)
      return
    }
    record.failures[cell.label] = nil
    remember(trace)
  }

  /// Keeps a run in the record. Where all that the cell left is stored, it runs no more for its values, and its trainings
  /// have done their part.
  func remember(_ trace: CellTrace) {
    let isStored = trace.groups.allSatisfy { $0.content != nil }
    var kept = trace
    if isStored { kept.computations = [] }
    record.keep(kept)
    keeper?.changed(record, obsolete: isStored ? trace.computations : [])
  }

  /// Runs a cell.
  ///
  /// - Parameters:
  ///   - inputs: The digests of the values that it reads.
  ///   - forward: Takes what it prints; `nil` when it runs for its values alone.
  func run(
    _ cell: Cell, _ facts: CellFacts, inputs: [String: SHA256Digest], forward: (@Sendable (String) -> Void)?
  ) -> (CellTrace, CellLanguage.CellFailure?) {
    let start = ContinuousClock.now
    let identity = CellTrace.identity(
      stream: facts.stream, code: facts.code, surroundings: rules.surroundings, inputs: inputs)
    let execution = execution(
      stream: facts.stream, identity: identity, timeout: cell.options.timeout, forward: forward)
    let outcome = execution.run(cell.label, in: program.session)
    var result = CellResult(outcome: .succeeded, executionCount: executionCount)
    var failure: CellLanguage.CellFailure?
    switch outcome {
    case .success(let value):
      if let value { execution.output.show(environment.display(value)) }
    case .failure(let reason):
      failure = reason
      result.outcome = .failed(NotebookDocument.CellFailure(reason))
    }
    result.outputs = execution.output.outputs
    result.duration = ContinuousClock.now - start
    let library = environment.takeTraces()
    note(library.files)
    var trace = CellTrace(
      stream: facts.stream, code: facts.code, surroundings: rules.surroundings, inputs: inputs, files: library.files,
      written: library.written, effects: [:], computations: library.computations, result: result)
    let effects = values.update(
      after: facts, code: CellTrace.identity(ofCode: facts.code, inputs: inputs), run: trace.identity)
    (trace.effects, trace.opaque, trace.groups) = (effects.digests, effects.opaque, effects.groups)
    return (trace, failure)
  }

  // MARK: Inline expressions

  private func take(_ expression: InlineExpression, at index: Int) -> Stop? {
    let facts = reaching(index)
    let inputs = known.digests(of: facts.reads)
    let key = inputs.map { SHA256.digest(of: "\(facts.code.hex) \($0.canonicalText) \(rules.surroundings.hex)") }
    if let key, selection.extent != .everything, let value = record.inlineValues[key] {
      inlineValues[expression.id] = value
      return nil
    }
    let last = SHA256.digest(of: "last \(expression.id) \(facts.code.hex)")
    guard inputs != nil, selection.extent != .nothing else {
      // It stays as it is, like a stale cell.
      inlineValues[expression.id] = record.inlineValues[last]
      return nil
    }
    if let stop = provide(facts.reads, as: known, after: passed.count) { return stop }
    let execution = execution(stream: expression.id, timeout: nil, forward: nil)
    switch execution.run(expression.id, in: program.session) {
    case .success(let value):
      hasNewResults = true
      let text = value?.description ?? ""
      inlineValues[expression.id] = text
      if let key { record.inlineValues[key] = text }
      record.inlineValues[last] = text
      keeper?.changed(record)
      return nil
    case .failure(let failure):
      return .ending(failure.kind == .cancelled ? .interrupted : .failed(failure))
    }
  }

  // MARK: Pieces

  /// The facts of a step, with all that it may reach through objects and functions that it reads.
  private func reaching(_ index: Int) -> CellFacts {
    var reached = facts[index]
    var pending = reached.reads
    while let name = pending.popFirst() {
      guard known.opaque.contains(name) else { continue }
      for declaration in facts[..<index].reversed() where declaration.declares.contains(name) {
        if declaration.isVolatile { reached.isVolatile = true }
        for other in declaration.reads.union(declaration.declares) where reached.reads.insert(other).inserted {
          pending.insert(other)
        }
        // An overload or an extension stands beside earlier ones.
        guard declaration.reads.contains(name) else { break }
      }
    }
    return reached
  }

  func execution(
    stream: String, identity: SHA256Digest? = nil, timeout: Duration?, forward: (@Sendable (String) -> Void)?
  ) -> CellExecution {
    CellExecution(
      stream: stream, identity: identity, seed: program.notebook.frontMatter.seed ?? 0, timeout: timeout,
      environment: environment, forward: forward, stopRequested: stopRequested)
  }

  private func note(_ read: [CellTrace.FileRead]) {
    files += read.filter { !files.contains($0) }
  }

  /// Takes text from whatever thread a cell runs on to the observer; the run waits for that thread.
  private final class WeakObserver: @unchecked Sendable {
    private weak var observer: (any RunObserver)?
    private let cell: Cell

    init(_ observer: (any RunObserver)?, _ cell: Cell) {
      self.observer = observer
      self.cell = cell
    }

    func forward(_ text: String) { observer?.cell(cell, printed: text) }
  }
}
