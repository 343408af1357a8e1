import Dispatch
import Foundation
import Synchronization

/// Ctrl-C and the polite `kill`: the first asks the running cell to stop, the second ends the process at once.
enum Interruption {
  private static let requested = Atomic<Bool>(false)

  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// Listens until the body ends.
  static func watch<Result>(during body: () throws -> Result) rethrows -> Result {
    let sources = [SIGINT, SIGTERM].map { number in
      // Dispatch sees a signal only when the default action, ending the process, is off.
      signal(number, SIG_IGN)
      let source = DispatchSource.makeSignalSource(signal: number, queue: .global(qos: .userInteractive))
      source.setEventHandler {
        if requested.exchange(true, ordering: .relaxed) { _exit(ExitStatus.interrupted.rawValue) }
      }
      source.activate()
      return source
    }
    defer {
      for source in sources { source.cancel() }
    }
    return try body()
  }
}
