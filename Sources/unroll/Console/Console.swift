import Foundation
import Synchronization

/// Standard output for what cells print, standard error for everything else.
///
/// Each write goes out whole, so that a cell's text and the training log don't mix inside a line.
final class Console: Sendable {
  static let standard = Console()

  /// Whether progress can be redrawn in place.
  let isTerminal: Bool
  private let openLine = Mutex(false)

  init() {
    isTerminal = isatty(STDERR_FILENO) == 1 && ProcessInfo.processInfo.environment["TERM"] != "dumb"
  }

  /// Writes what a cell printed.
  func print(_ text: String) {
    openLine.withLock { isOpen in
      clear(&isOpen)
      Self.write(text, to: STDOUT_FILENO)
    }
  }

  /// Writes a line about the run.
  func status(_ line: String) {
    openLine.withLock { isOpen in
      clear(&isOpen)
      Self.write(line + "\n", to: STDERR_FILENO)
    }
  }

  /// Writes a message about a mistake.
  func error(_ text: String) {
    status(MessageLayout.fitted(text.hasSuffix("\n") ? String(text.dropLast()) : text))
  }

  /// Shows a line that the next one replaces; does nothing where lines can't be replaced.
  func transient(_ line: String) {
    if isTerminal { progress("\r\u{1B}[K" + line) }
  }

  /// Writes a piece of a training's progress, which may be a line that isn't finished.
  func progress(_ text: String) {
    openLine.withLock { isOpen in
      Self.write(text, to: STDERR_FILENO)
      isOpen = !text.hasSuffix("\n")
    }
  }

  /// Removes a line that isn't finished before something else is written.
  private func clear(_ isOpen: inout Bool) {
    if isOpen { Self.write("\r\u{1B}[K", to: STDERR_FILENO) }
    isOpen = false
  }

  private static func write(_ text: String, to descriptor: Int32) {
    var text = text
    text.withUTF8 { bytes in
      var rest = UnsafeRawBufferPointer(bytes)
      while let base = rest.baseAddress, !rest.isEmpty {
        let written = Foundation.write(descriptor, base, rest.count)
        if written < 0 {
          if errno == EINTR || errno == EAGAIN { continue }
          return
        }
        rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(written))
      }
    }
  }
}
