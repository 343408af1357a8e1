/// Is told how a training goes, and may change it.
///
/// Callbacks are made by functions such as `.earlyStopping(…)`; one of one's own by `.onEpochEnd { … }`.
public class Callback {
  init() {}

  func trainingBegan(_ training: Training) throws {}
  func epochEnded(_ training: Training) throws {}
  func trainingEnded(_ training: Training) throws {}

  /// A callback that calls `action` after each epoch.
  ///
  ///     .onEpochEnd { training in if training["val_loss"] < 0.3 { training.stop() } }
  public static func onEpochEnd(_ action: @escaping (Training) throws -> Void) -> Callback {
    ClosureCallback(action)
  }
}

final class ClosureCallback: Callback {
  private let action: (Training) throws -> Void

  init(_ action: @escaping (Training) throws -> Void) { self.action = action }

  override func epochEnded(_ training: Training) throws { try action(training) }
}

/// A training that is under way, as callbacks see it.
public final class Training {
  public let model: Model
  public let optimizer: Optimizer

  /// The number of the epoch that is over, from 1.
  public private(set) var epoch: Int = 0

  /// What was measured in that epoch.
  public private(set) var values: [MetricValue] = []

  public private(set) var isStopped: Bool = false

  init(model: Model, optimizer: Optimizer) {
    self.model = model
    self.optimizer = optimizer
  }

  /// What was measured under that name in the epoch that is over; NaN if nothing was.
  public subscript(name: String) -> Double { values.first { $0.name == name }?.value ?? .nan }

  /// Ends the training after this epoch.
  public func stop() { isStopped = true }

  func recordEpoch(_ epoch: Int, _ values: [MetricValue]) {
    self.epoch = epoch
    self.values = values
  }
}
