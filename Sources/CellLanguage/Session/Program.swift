/// The checked sources of a session with all that they need to run.
final class Program {
  let checker: Checker
  let compiler: Compiler
  private let machine = Machine()
  private(set) var checked: [CheckedSource] = []
  /// The sources that ran, to their end or not.
  private(set) var hasRun: Set<Int> = []

  init(checker: Checker, library: DeclarationLibrary) {
    self.checker = checker
    self.library = library
    self.compiler = Compiler(checker: checker, machine: machine)
  }

  private let library: DeclarationLibrary

  func check(_ sources: [CellSource], cache: inout SyntaxCache<ParsedText>) -> CellCheck {
    for (index, source) in sources.enumerated() {
      checker.sources.append(
        ParsedSource(
          source, index: index, parsed: cache.parsed(source.text) { ParsedText(source.text) },
          operators: &checker.operators, mistakes: &checker.mistakes))
    }
    var scope = Scope(.block, parent: library.scope)
    for index in sources.indices {
      let source = checker.checkSource(index, parent: scope)
      checked.append(source)
      // Expressions in prose declare nothing that later cells could see.
      if sources[index].kind == .cell { scope = source.scope }
    }
    let failed = Set(checker.mistakes.map(\.place.source))
    var diagnostics = explained(checker.mistakes.filter { $0.place.source >= 0 }).map { diagnostic($0, .error) }
    diagnostics += checker.warnings.filter { $0.place.source >= 0 && !failed.contains($0.place.source) }.map {
      diagnostic($0, .warning)
    }
    let order = Dictionary(uniqueKeysWithValues: sources.enumerated().map { ($1.id, $0) })
    var seen: Set<CellDiagnostic> = []
    diagnostics = diagnostics.filter { seen.insert($0).inserted }
      .sorted { (order[$0.source] ?? 0, $0.position) < (order[$1.source] ?? 0, $1.position) }
    let addConformances = checker.usage.contains { $0.declares.contains(Checker.SourceUsage.conformances) }
    let cells = sources.enumerated().map { index, source in
      var usage = checker.usage[index]
      if addConformances { usage.reads.insert(Checker.SourceUsage.conformances) }
      return CheckedCell(
        id: source.id, isRunnable: !failed.contains(index), declares: usage.declares, reads: usage.reads,
        writes: usage.writes, significantText: checker.sources[index].significantText,
        dependsOnClockOrChance: checker.sources[index].dependsOnClockOrChance,
        valueType: checked[index].value.map { "\(checker.relations.simplified($0.type))" })
    }
    return CellCheck(diagnostics: diagnostics, cells: cells)
  }

  /// The mistakes without those that stand on a line that another one explains.
  private func explained(_ mistakes: [Mistake]) -> [Mistake] {
    func line(_ mistake: Mistake) -> [Int] {
      let source = mistake.place.source
      return [source, checker.sources[source].position(of: mistake.place.offset).0.line]
    }
    let explained = Set(mistakes.filter(\.explainsLine).map(line))
    guard !explained.isEmpty else { return mistakes }
    return mistakes.filter { $0.explainsLine || !explained.contains(line($0)) }
  }

  /// Mistakes in the standard library's own text, of which there should be none.
  var libraryMistakes: [String] { checker.mistakes.filter { $0.place.source < 0 }.map(\.message) }

  private func diagnostic(_ mistake: Mistake, _ severity: CellDiagnostic.Severity) -> CellDiagnostic {
    let source = checker.sources[mistake.place.source]
    let (position, line) = source.position(of: mistake.place.offset)
    return CellDiagnostic(
      severity: severity, message: mistake.message, position: position, source: source.source.id, sourceLine: line,
      hint: mistake.hint)
  }

  // MARK: Running

  /// Makes the running cell look at its limits; called from the thread that waits for it.
  func watch(isMemoryUsedUp: Bool) { machine.watch(isMemoryUsedUp: isMemoryUsedUp) }

  func run(_ id: String, host: any CellHost, limits: CellLimits, stackSize: Int) -> Result<CellValue?, CellFailure> {
    guard let index = number(ofSource: id) else {
      return .failure(CellFailure(.notChecked, "there is no cell '\(id)'"))
    }
    if checker.mistakes.contains(where: { $0.place.source == index }) {
      return .failure(CellFailure(.notChecked, "the cell has errors"))
    }
    hasRun.insert(index)
    machine.begin(host: host, limits: limits, stackSize: stackSize)
    defer { machine.end() }
    do {
      return .success(try run(checked[index]))
    } catch {
      machine.flush()
      return .failure(failure(error, in: index))
    }
  }

  /// What may be taken of the stack of a thread that isn't made for running cells.
  private static let callersStack = 4 << 20

  /// Lets a body run code of the cells that belongs to no source.
  func running(host: any CellHost, _ body: () throws -> Void) rethrows {
    machine.begin(host: host, limits: CellLimits(), stackSize: Self.callersStack)
    defer { machine.end() }
    try body()
  }

  /// Notes sources whose values are there, though they did not run here.
  func markRun(_ sources: Set<Int>) { hasRun.formUnion(sources) }

  /// A source's number by its id.
  func number(ofSource id: String) -> Int? { checker.sources.firstIndex { $0.source.id == id } }

  func sourceNames(_ lastingNames: [String: String]) -> SourceNames {
    SourceNames(checker.sources.map { lastingNames[$0.source.id] ?? $0.source.id })
  }

  private func run(_ source: CheckedSource) throws -> CellValue? {
    let code = FunctionCode(name: source.function.name, place: source.function.place)
    let body = FunctionCompiler(compiler, source.function, [:], code)
    var statements = source.statements
    if source.value != nil { statements.removeLast() }
    let steps = try body.block(statements)
    let value = try source.value.map { try body.expression($0) }
    code.frameSize = body.frameSize
    try compiler.checkFlaw(source.function.place)
    let frame = try machine.push(code, source.function.place)
    defer { machine.pop(code, frame) }
    do { _ = try steps(frame) } catch {
      machine.noteEnding(error)
      throw error
    }
    try machine.checkPendingFailure()
    guard let value, let type = source.value.map({ compiler.concrete($0.type, [:]) }) else { return nil }
    let result = try value.value(frame)
    let description = try compiler.description(of: type, isDebug: false)(result)
    let debugDescription = try compiler.description(of: type, isDebug: true)(result)
    return CellValue(
      type: "\(type)", description: description, debugDescription: debugDescription, host: try? hostValue(result, type))
  }

  private func hostValue(_ value: Value, _ type: CellType) throws -> Any? {
    let host = try compiler.toHost(value, type)
    return host is CellObject ? nil : host
  }

  private func failure(_ error: any Error, in index: Int) -> CellFailure {
    switch error {
    case let trap as Trap: return failure(trap.kind, trap.message, trap.place, trap.calls, hint: trap.hint, in: index)
    case let thrown as ThrownError:
      let text = (try? compiler.describe(thrown.value, isDebug: false)) ?? "an error"
      return failure(.uncaughtError, text, thrown.place, thrown.calls, hint: nil, in: index)
    case let mistake as Mistake:
      return failure(.notChecked, mistake.message, mistake.place, [], hint: mistake.hint, in: index)
    default: return failure(.trap, "\(error)", nil, [], hint: nil, in: index)
    }
  }

  /// A failure is shown where the cells' own code was when it happened, not inside the library's.
  private func failure(
    _ kind: CellFailure.Kind, _ message: String, _ place: Place?, _ calls: [(function: String, place: Place)],
    hint: String?, in index: Int
  ) -> CellFailure {
    let visible = calls.filter { $0.place.source >= 0 }
    let at = place.flatMap { $0.source >= 0 ? $0 : nil } ?? visible.first?.place ?? Place(source: index, offset: 0)
    let (position, line) = checker.sources[at.source].position(of: at.offset)
    var stack: [CellFailure.Call] = []
    var inner = at
    for call in visible {
      stack.append(.init(function: call.function, position: checker.sources[inner.source].position(of: inner.offset).0))
      inner = call.place
    }
    stack.append(
      .init(
        function: checker.sources[index].source.id, position: checker.sources[inner.source].position(of: inner.offset).0
      ))
    return CellFailure(kind: kind, message: message, position: position, sourceLine: line, callStack: stack, hint: hint)
  }
}
