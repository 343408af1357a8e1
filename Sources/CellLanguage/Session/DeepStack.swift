import Foundation

/// Work on a thread with a deeper stack than threads usually have, for which the caller waits.
///
/// Checking follows the nesting of a source, and compiled code recurses natively.
enum DeepStack {
  /// - Parameters:
  ///   - bytes: The stack's size.
  ///   - watch: Called on the caller's thread every 10 ms until the work has ended.
  static func run<Result>(bytes: Int, watch: () -> Void = {}, _ work: @escaping () -> Result) -> Result {
    let transfer = Transfer(work)
    let thread = Thread {
      transfer.result = transfer.work()
      transfer.done.signal()
    }
    thread.stackSize = bytes
    thread.start()
    while transfer.done.wait(timeout: .now() + .milliseconds(10)) == .timedOut { watch() }
    return transfer.result!
  }
}

/// Hands work to a thread and its result back; the caller waits meanwhile, so nothing runs at once.
private final class Transfer<Result>: @unchecked Sendable {
  let work: () -> Result
  var result: Result?
  let done = DispatchSemaphore(value: 0)

  init(_ work: @escaping () -> Result) { self.work = work }
}
