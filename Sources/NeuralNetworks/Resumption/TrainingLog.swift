import Synchronization

/// What a training has told its observer that a log keeps: the finished epochs and the notes.
///
/// A training that goes on tells it again, so that the log is that of one that was never cut off.
final class TrainingLog: TrainingObserver {
  enum Entry: Codable {
    case epoch(number: Int, of: Int, seconds: ExactNumber, values: [Value], lines: [String])
    case note(String)
  }

  struct Value: Codable {
    var name: String
    var number: ExactNumber
  }

  private let observer: any TrainingObserver
  private let kept = Mutex<[Entry]>([])

  /// - Parameter observer: Is told everything.
  init(_ observer: any TrainingObserver) { self.observer = observer }

  var entries: [Entry] { kept.withLock { $0 } }

  func observe(_ event: TrainingEvent) {
    if let entry = Entry(event) { kept.withLock { $0.append(entry) } }
    observer.observe(event)
  }

  func repeatEntries(_ entries: [Entry]) {
    for entry in entries { observe(entry.event) }
  }
}

extension TrainingLog.Entry {
  init?(_ event: TrainingEvent) {
    switch event {
    case .epochEnded(let epoch, let epochs, let seconds, let values, let lines):
      self = .epoch(
        number: epoch, of: epochs, seconds: ExactNumber(seconds),
        values: values.map { TrainingLog.Value(name: $0.name, number: ExactNumber($0.value)) }, lines: lines)
    case .note(let text): self = .note(text)
    case .trainingBegan, .epochBegan, .stepEnded, .trainingEnded: return nil
    }
  }

  var event: TrainingEvent {
    switch self {
    case .epoch(let number, let count, let seconds, let values, let lines):
      .epochEnded(
        epoch: number, epochs: count, seconds: seconds.value, values: values.map(\.metric), lines: lines)
    case .note(let text): .note(text)
    }
  }
}

extension TrainingLog.Value {
  var metric: MetricValue { MetricValue(name: name, value: number.value) }
}
