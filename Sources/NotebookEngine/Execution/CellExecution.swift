import CellLanguage
import Digests
import NotebookDocument

/// One run of a cell or inline expression: takes what it puts out and says when it has to stop.
final class CellExecution: CellHost {
  let output = OutputCollector()
  private let scope: CellScope
  private let environment: any CellEnvironment
  private let stopRequested: @Sendable () -> Bool
  private let timeout: Duration?
  private let deadline: ContinuousClock.Instant?

  /// - Parameters:
  ///   - timeout: How long it may run.
  ///   - forward: Takes what it prints, as it comes; `nil` when it runs for its values alone.
  init(
    stream: String, identity: SHA256Digest?, seed: Int, timeout: Duration?, environment: any CellEnvironment,
    forward: (@Sendable (String) -> Void)?, stopRequested: @escaping @Sendable () -> Bool
  ) {
    let deadline = timeout.map { ContinuousClock.now + $0 }
    let output = output
    scope = CellScope(
      seed: seed, stream: stream, identity: identity,
      print: { text in
        output.print(text)
        forward?(text)
      },
      show: { output.show($0) },
      isCancelled: { stopRequested() || deadline.map { ContinuousClock.now >= $0 } ?? false }, isSilent: forward == nil)
    self.environment = environment
    self.stopRequested = stopRequested
    self.timeout = timeout
    self.deadline = deadline
  }

  var isCancelled: Bool { scope.isCancelled() }

  func write(_ text: String) { scope.print(text) }

  func withContext(_ body: () -> Void) { environment.run(in: scope, body) }

  /// Runs the source.
  func run(_ id: String, in session: CellSession) -> Result<CellValue?, CellLanguage.CellFailure> {
    do throws(CellLanguage.CellFailure) {
      return .success(try session.run(id, host: self))
    } catch {
      return .failure(named(error))
    }
  }

  /// A cell that ran into its own time limit says so.
  private func named(_ failure: CellLanguage.CellFailure) -> CellLanguage.CellFailure {
    guard let deadline, let timeout, ContinuousClock.now >= deadline, !stopRequested() else { return failure }
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
