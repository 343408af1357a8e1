import Foundation
import Synchronization

/// Writes the progress of a training as Keras does: on a terminal a bar that grows with each step, elsewhere one
/// line for each epoch.
public final class ProgressLog: TrainingObserver {
  private let write: @Sendable (String) -> Void
  private let isTerminal: Bool
  private let lastDrawn = Mutex<ContinuousClock.Instant?>(nil)

  /// - Parameters:
  ///   - isTerminal: whether a bar may be drawn over; by default, whether standard error is a terminal.
  ///   - write: default writes to standard error.
  public init(
    isTerminal: Bool = isatty(STDERR_FILENO) != 0,
    write: @escaping @Sendable (String) -> Void = { FileHandle.standardError.write(Data($0.utf8)) }
  ) {
    self.isTerminal = isTerminal
    self.write = write
  }

  /// Draws what an event tells.
  public func observe(_ event: TrainingEvent) {
    switch event {
    case .epochBegan(let epoch, let epochs, _):
      if isTerminal { write("Epoch \(epoch)/\(epochs)\n") }
    case .stepEnded(_, let step, let steps, let secondsPerStep, let values):
      if isTerminal, shouldDraw(isLast: step == steps) {
        let line = ProgressLine(step: step, steps: steps, secondsPerStep: secondsPerStep, values: values)
        write("\r\u{1B}[K" + line.whileRunning)
      }
    case .epochEnded(let epoch, let epochs, _, _, let lines):
      if isTerminal {
        write("\r\u{1B}[K" + (lines.last ?? "") + "\n")
      } else {
        write("Epoch \(epoch)/\(epochs) - " + (lines.last ?? "") + "\n")
      }
    case .note(let text):
      write(text + "\n")
    case .trainingBegan, .trainingEnded:
      break
    }
  }

  /// At most 20 drawings a second.
  private func shouldDraw(isLast: Bool) -> Bool {
    lastDrawn.withLock { last in
      let now = ContinuousClock.now
      if let last, !isLast, now - last < .milliseconds(50) { return false }
      last = now
      return true
    }
  }
}

/// One epoch's line in the log, in the layout of Keras's progress bar.
package struct ProgressLine {
  let step: Int
  let steps: Int
  let secondsPerStep: Double
  let values: [MetricValue]

  /// `12/391 ━━━━ 0:08 21ms/step - accuracy: 0.5 - loss: 0.69`
  var whileRunning: String {
    let remaining = secondsPerStep * Double(steps - step)
    return "\(bar) \(Self.clock(remaining)) \(Self.duration(secondsPerStep))/step\(valueList)"
  }

  /// `391/391 ━━━━ 9s 23ms/step - accuracy: 0.5 - loss: 0.69`
  func whenFinished(seconds: Double) -> String {
    "\(bar) \(Self.total(seconds)) \(Self.duration(secondsPerStep))/step\(valueList)"
  }

  private var bar: String {
    let width = 20
    let filled = steps == 0 ? width : min(width, width * step / steps)
    let count = String(step)
    let padding = String(repeating: " ", count: max(0, String(steps).count - count.count))
    return padding + "\(count)/\(steps) " + String(repeating: "━", count: filled)
      + String(repeating: " ", count: width - filled)
  }

  private var valueList: String {
    values.map { " - \($0)" }.joined()
  }

  /// Four decimals, or four digits in scientific notation where that would lose everything.
  package static func number(_ value: Double) -> String {
    abs(value) > 1e-3 || value == 0 || !value.isFinite
      ? String(format: "%.4f", value) : String(format: "%.4e", value)
  }

  static func duration(_ seconds: Double) -> String {
    if seconds >= 1 { return String(format: "%.0fs", seconds) }
    if seconds >= 1e-3 { return String(format: "%.0fms", seconds * 1e3) }
    return String(format: "%.0fus", seconds * 1e6)
  }

  static func total(_ seconds: Double) -> String {
    seconds < 60 ? String(format: "%.0fs", seconds) : clock(seconds)
  }

  static func clock(_ seconds: Double) -> String {
    let whole = Int(seconds.isFinite ? seconds.rounded() : 0)
    return whole >= 3600
      ? String(format: "%d:%02d:%02d", whole / 3600, whole / 60 % 60, whole % 60)
      : String(format: "%d:%02d", whole / 60, whole % 60)
  }
}
