import CellLanguage
import NotebookDocument

/// One run of a cell or inline expression: takes what it puts out and says when it has to stop.
final class CellExecution: CellHost {
  let output = OutputCollector()
  private let label: String
  private let stream: String
  private let seed: Int
  private let environment: any CellEnvironment
  private let forward: @Sendable (String) -> Void
  private let stopRequested: @Sendable () -> Bool
  private let deadline: ContinuousClock.Instant?
  private let timeout: Duration?

  init(
    label: String, stream: String, seed: Int, timeout: Duration?, environment: any CellEnvironment,
    forward: @escaping @Sendable (String) -> Void, stopRequested: @escaping @Sendable () -> Bool
  ) {
    self.label = label
    self.stream = stream
    self.seed = seed
    self.timeout = timeout
    self.environment = environment
    self.forward = forward
    self.stopRequested = stopRequested
    deadline = timeout.map { ContinuousClock.now + $0 }
  }

  var isCancelled: Bool { stopRequested() || hasTimedOut }

  private var hasTimedOut: Bool { deadline.map { ContinuousClock.now >= $0 } ?? false }

  func write(_ text: String) {
    output.print(text)
    forward(text)
  }

  func withContext(_ body: () -> Void) {
    let (output, forward, stopRequested, deadline) = (output, forward, stopRequested, deadline)
    let scope = CellScope(
      label: label, seed: seed, stream: stream,
      print: { text in
        output.print(text)
        forward(text)
      },
      show: { output.show($0) },
      isCancelled: { stopRequested() || deadline.map { ContinuousClock.now >= $0 } ?? false })
    environment.run(in: scope, body)
  }

  /// Runs the source and shows the value of its last expression.
  func run(_ id: String, in session: CellSession) -> Result<CellValue?, CellLanguage.CellFailure> {
    do throws(CellLanguage.CellFailure) {
      return .success(try session.run(id, host: self))
    } catch {
      return .failure(named(error))
    }
  }

  /// A cell that ran into its own time limit says so.
  private func named(_ failure: CellLanguage.CellFailure) -> CellLanguage.CellFailure {
    guard hasTimedOut, !stopRequested(), let timeout else { return failure }
    var named = failure
    named.kind = .limit
    named.message = "the cell ran longer than its timeout of \(timeout.components.seconds) seconds"
    named.hint = "raise '//| timeout:', or give the cell less to do"
    return named
  }
}

extension NotebookDocument.CellFailure {
  init(_ failure: CellLanguage.CellFailure) {
    self.init(
      message: failure.message, position: failure.position.map { SourcePosition($0) },
      callStack: failure.callStack.map { Frame(function: $0.function, position: SourcePosition($0.position)) },
      hint: failure.hint)
  }
}

extension SourcePosition {
  init(_ position: CellPosition) {
    self.init(line: position.line, column: position.column)
  }
}
