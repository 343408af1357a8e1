import NotebookDocument
import Synchronization

/// Collects what a cell puts out, in the order in which it comes.
final class OutputCollector: Sendable {
  private let collected = Mutex<[CellOutput]>([])

  var outputs: [CellOutput] { collected.withLock { $0 } }

  /// Neighbouring pieces become one text.
  func print(_ text: String) {
    collected.withLock { outputs in
      if case .text(let before) = outputs.last {
        outputs[outputs.count - 1] = .text(before + text)
      } else {
        outputs.append(.text(text))
      }
    }
  }

  /// Neighbouring lines of a training log become one log.
  func show(_ display: Display) {
    collected.withLock { outputs in
      if display.kind == .trainingLog, case .display(let before) = outputs.last, before.kind == .trainingLog {
        outputs[outputs.count - 1] = .display(
          Display(kind: .trainingLog, plainText: before.plainText + "\n" + display.plainText))
      } else {
        outputs.append(.display(display))
      }
    }
  }
}
