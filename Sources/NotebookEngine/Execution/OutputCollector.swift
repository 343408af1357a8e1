import NotebookDocument
import Synchronization

/// Collects what a cell puts out, in the order in which it comes.
final class OutputCollector: Sendable {
  private struct Collected {
    var outputs: [CellOutput] = []
    /// What was printed since the last of the outputs; it grows in place, so that each piece costs its own length.
    var printed = ""

    mutating func endText() {
      guard !printed.isEmpty else { return }
      outputs.append(.text(printed))
      printed = ""
    }
  }

  private let collected = Mutex(Collected())

  var outputs: [CellOutput] {
    collected.withLock {
      $0.endText()
      return $0.outputs
    }
  }

  /// Neighbouring pieces become one text.
  func print(_ text: String) {
    collected.withLock { $0.printed += text }
  }

  /// Neighbouring lines of a training log become one log.
  func show(_ display: Display) {
    collected.withLock { collected in
      collected.endText()
      if display.kind == .trainingLog, case .display(let before) = collected.outputs.last, before.kind == .trainingLog {
        collected.outputs[collected.outputs.count - 1] = .display(
          Display(kind: .trainingLog, plainText: before.plainText + "\n" + display.plainText))
      } else {
        collected.outputs.append(.display(display))
      }
    }
  }
}
