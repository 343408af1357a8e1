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
/// State isn't stored, but made again: before a cell runs, those cells run again, unseen, whose values it needs. What
/// takes long in them, training and evaluation, is answered from the store. So a cell never sees a state that a run from
/// the start would not have made.
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

  private let program: NotebookProgram
  private let environment: any CellEnvironment
  private let store: NotebookStore?
  private let selection: RunSelection
  private let stopRequested: @Sendable () -> Bool
  private weak var observer: (any RunObserver)?

  private let facts: [CellFacts]
  private let rules: StalenessRules
  private var record: NotebookRecord
  /// What is known of the values at the place that the run has reached.
  private var known = KnownValues()
  private var live: LiveValues
  /// The steps that are up to date and haven't run in this session.
  private var unexecuted: [(candidate: NeededCells.Candidate, facts: CellFacts, cell: Cell, trace: CellTrace)] = []
  private var hasStarted = false
  private var executedNames: Set<String> = []

  /// What was decided for each cell that was reached.
  public private(set) var decisions: [CellDecision] = []
  private var results: [CellResult]
  private var inlineValues: [String: String] = [:]
  private var files: [CellTrace.FileRead] = []
  private var executionCount = 0

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
    facts = program.facts()
    record = store?.record() ?? NotebookRecord()
    live = LiveValues(parameters: program.parameterValues)
    results = Array(repeating: .notRun, count: program.notebook.cells.count)
    let seed = program.notebook.frontMatter.seed ?? 0
    rules = StalenessRules(
      traces: record.traces, failedLabels: Set(record.failures.keys),
      surroundings: SHA256.digest(of: "seed \(seed)\n\(environment.surroundings)"),
      fileDigest: { environment.fileDigest($0) })
    known.apply(program.parameterValues, by: nil)
  }

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
    if selection.extent == .nothing {
      provenance = record.provenance ?? provenance
    } else {
      record.provenance = provenance
      save()
    }
    let executed = ExecutedNotebook(
      notebook: program.notebook, results: results, inlineValues: inlineValues, provenance: provenance)
    return (executed, ending)
  }

  private func runSteps() -> Ending {
    for (index, step) in program.steps.enumerated() {
      if stopRequested() { return .interrupted }
      let ending =
        switch step {
        case .cell(let cell): take(cell, at: index)
        case .expression(let expression): take(expression, at: index)
        }
      if let ending { return ending }
    }
    return .completed
  }

  // MARK: Cells

  /// Runs a cell or takes its stored result; gives the run's ending if it ends here.
  private func take(_ cell: Cell, at index: Int) -> Ending? {
    let facts = reaching(index)
    let decision = rules.decide(facts, given: known)
    decisions.append(decision)
    switch (selection.wish(for: cell, in: program.notebook), decision) {
    case (.runIfStale, .upToDate(let trace)), (.needed, .upToDate(let trace)), (.leave, .upToDate(let trace)):
      replay(cell, trace, facts, at: index)
      return nil
    case (.needed, .stale(let reasons)):
      return .needsUpstream(cell, reasons)
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
    known.apply(trace.effects, opaque: trace.opaque, by: cell.label)
    let candidate = NeededCells.Candidate(
      index: index, declares: facts.declares, reads: facts.reads, effects: Set(trace.effects.keys))
    unexecuted.append((candidate, facts, cell, trace))
    observer?.cellIsUpToDate(cell)
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
  ) -> Ending? {
    if let ending = makeState(for: facts.reads) { return ending }
    observer?.cellBegins(cell, because: reasons)
    executionCount += 1
    let weakObserver = WeakObserver(observer, cell)
    let inputs = known.digests(of: facts.reads) ?? [:]
    let (trace, failure) = run(cell, facts, inputs: inputs) { weakObserver.forward($0) }
    if failure?.kind == .cancelled {
      // What the cell gave until it was stopped is shown, and nothing of it is kept but finished epochs.
      results[cell.index - 1] = trace.result
      return .interrupted
    }
    take(trace, of: cell)
    observer?.cellEnds(cell, with: trace.result)
    guard let failure, !cell.options.error else { return nil }
    return .failed(failure)
  }

  /// Takes in what a run of a cell gave, and keeps it if the cell may stand for itself later.
  private func take(_ trace: CellTrace, of cell: Cell) {
    results[cell.index - 1] = trace.result
    known.apply(trace.effects, opaque: trace.opaque, by: cell.label)
    switch trace.result.outcome {
    case .failed(let failure) where !cell.options.error:
      record.failures[cell.label] = failure.message
    case .succeeded, .failed, .notRun:
      record.failures[cell.label] = nil
      record.keep(trace)
    }
    save()
  }

  /// Runs a cell.
  ///
  /// - Parameters:
  ///   - inputs: The digests of the values that it reads.
  ///   - forward: Takes what it prints; `nil` when it runs for its values alone.
  private func run(
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
    executedNames.formUnion(facts.declares)
    var trace = CellTrace(
      stream: facts.stream, code: facts.code, surroundings: rules.surroundings, inputs: inputs, files: library.files,
      effects: [:], computations: library.computations, result: result)
    trace.effects = takeValues(after: facts, run: trace.identity)
    trace.opaque = live.opaque.intersection(trace.effects.keys)
    return (trace, failure)
  }

  // MARK: State

  /// Runs the cells again on whose values the next one depends, as far as they haven't run in this session.
  private func makeState(for names: Set<String>) -> Ending? {
    if !hasStarted {
      hasStarted = true
      let parameters = execution(stream: NotebookProgram.parametersID, timeout: nil, forward: nil)
      if case .failure(let failure) = parameters.run(NotebookProgram.parametersID, in: program.session) {
        return .failed(failure)
      }
    }
    var needed = NeededCells(unexecuted.map(\.candidate)).cells(for: names)
    while !needed.isEmpty {
      let index = needed.removeFirst()
      guard let place = unexecuted.firstIndex(where: { $0.candidate.index == index }) else { continue }
      let (_, facts, cell, stored) = unexecuted.remove(at: place)
      if stopRequested() { return .interrupted }
      observer?.cellRunsForItsValues(cell)
      let (trace, failure) = run(cell, facts, inputs: stored.inputs, forward: nil)
      if let failure, !cell.options.error { return failure.kind == .cancelled ? .interrupted : .failed(failure) }
      if !trace.effects.allSatisfy({ stored.effects[$0.key] == $0.value }) {
        // It left something else than when it was stored. What follows is taken from no store any more.
        take(trace, of: cell)
        needed = unexecuted.map(\.candidate.index).filter { $0 > index }
      }
    }
    return nil
  }

  // MARK: Inline expressions

  private func take(_ expression: InlineExpression, at index: Int) -> Ending? {
    let facts = reaching(index)
    let inputs = known.digests(of: facts.reads)
    let key = inputs.map { SHA256.digest(of: "\(facts.code.hex) \($0.canonicalText) \(rules.surroundings.hex)") }
    if let key, selection.extent != .everything, let value = record.inlineValues[key] {
      inlineValues[expression.id] = value
      return nil
    }
    guard inputs != nil, selection.extent != .nothing else { return nil }
    if let ending = makeState(for: facts.reads) { return ending }
    let execution = execution(stream: expression.id, timeout: nil, forward: nil)
    switch execution.run(expression.id, in: program.session) {
    case .success(let value):
      let text = value?.description ?? ""
      inlineValues[expression.id] = text
      if let key {
        record.inlineValues[key] = text
        save()
      }
      return nil
    case .failure(let failure):
      return failure.kind == .cancelled ? .interrupted : .failed(failure)
    }
  }

  // MARK: Pieces

  /// The facts of a step, with all that it may reach through objects and functions that it reads.
  private func reaching(_ index: Int) -> CellFacts {
    var reached = facts[index]
    var pending = reached.reads
    while let name = pending.popFirst() {
      guard known.opaque.contains(name),
        let declaration = facts[..<index].last(where: { $0.declares.contains(name) })
      else { continue }
      if declaration.isVolatile { reached.isVolatile = true }
      for other in declaration.reads.union(declaration.declares) where reached.reads.insert(other).inserted {
        pending.insert(other)
      }
    }
    return reached
  }

  /// Takes in the values of all names after a cell ran; gives those that the cell declared or changed.
  private func takeValues(after cell: CellFacts, run: SHA256Digest) -> [String: SHA256Digest] {
    let texts = program.session.fingerprints { environment.fullText(of: $0) }
    let code = executedNames.subtracting(texts.keys)
    var digests: [String: SHA256Digest?] = Dictionary(uniqueKeysWithValues: code.map { ($0, nil) })
    for name in executedNames.subtracting(code) {
      digests[name] = .some((texts[name] ?? nil).map { SHA256.digest(of: $0) })
    }
    return live.update(digests, code: code, after: cell, run: run)
  }

  private func execution(
    stream: String, identity: SHA256Digest? = nil, timeout: Duration?, forward: (@Sendable (String) -> Void)?
  ) -> CellExecution {
    CellExecution(
      stream: stream, identity: identity, seed: program.notebook.frontMatter.seed ?? 0, timeout: timeout,
      environment: environment,
      forward: forward, stopRequested: stopRequested)
  }

  private func note(_ read: [CellTrace.FileRead]) {
    files += read.filter { !files.contains($0) }
  }

  private func save() {
    do throws(AtomicFile.Failure) {
      try store?.save(record)
    } catch {
      observer?.storingFails(error)
    }
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
