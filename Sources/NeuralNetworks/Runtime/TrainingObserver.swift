/// Is told how a training goes, while it goes.
public protocol TrainingObserver: Sendable {
  func observe(_ event: TrainingEvent)
}

/// What happens in a training.
public enum TrainingEvent: Sendable {
  /// A training of `epochs` epochs begins.
  case trainingBegan(model: String, epochs: Int)

  /// An epoch of `steps` batches begins; epochs count from 1.
  case epochBegan(epoch: Int, epochs: Int, steps: Int)

  /// A batch was trained on. The values are the epoch's means so far, in the order in which a log shows them.
  case stepEnded(epoch: Int, step: Int, steps: Int, secondsPerStep: Double, values: [MetricValue])

  /// An epoch is over. `lines` is its final text in the log, as Keras writes it.
  case epochEnded(epoch: Int, epochs: Int, seconds: Double, values: [MetricValue], lines: [String])

  /// A word from a callback: why training stopped early, say.
  case note(String)

  case trainingEnded
}

/// A metric's name and value, as a log shows it.
public struct MetricValue: Sendable, Equatable, Codable {
  /// The name in a log: `val_accuracy`.
  public let name: String

  /// What was measured.
  public let value: Double

  /// A value and its name.
  public init(name: String, value: Double) {
    self.name = name
    self.value = value
  }
}

extension MetricValue: CustomStringConvertible {
  /// `loss: 0.3274`
  public var description: String { "\(name): \(ProgressLine.number(value))" }
}
