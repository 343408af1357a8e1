import Foundation
import NeuralNetworks
import NotebookDocument
import NotebookEngine

/// Shows a training while it goes on, and keeps a line of each finished epoch for the report.
///
/// What is kept tells no times: a report made from the same numbers is the same.
final class TrainingReport: TrainingObserver {
  private let scope: CellScope
  private let log: ProgressLog

  init(scope: CellScope, console: Console) {
    self.scope = scope
    log = ProgressLog(isTerminal: console.isTerminal) { console.progress($0) }
  }

  func observe(_ event: TrainingEvent) {
    if !scope.isSilent { log.observe(event) }
    switch event {
    case .epochEnded(let epoch, let epochs, _, let values, _):
      let figures = values.map { " - \($0.name): \(ProgressLine.number($0.value))" }.joined()
      keep("Epoch \(epoch)/\(epochs)\(figures)")
    case .note(let text):
      keep(text)
    case .trainingBegan, .epochBegan, .stepEnded, .trainingEnded:
      break
    }
  }

  private func keep(_ line: String) {
    scope.show(Display(kind: .trainingLog, plainText: line))
  }
}
