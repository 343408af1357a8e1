/// A training that is under way, as callbacks see it.
public final class Training {
  /// The model that is trained.
  public let model: Model

  /// The optimizer that the model was compiled with; a callback may change its learning rate.
  public let optimizer: Optimizer

  /// What was measured after each epoch so far.
  public private(set) var history: History

  /// The number of the epoch that is over, from 1.
  public private(set) var epoch: Int

  /// Whether the training ends after this epoch.
  public private(set) var isStopped: Bool = false

  init(model: Model, optimizer: Optimizer, epoch: Int = 0, history: History = History()) {
    self.model = model
    self.optimizer = optimizer
    self.epoch = epoch
    self.history = history
  }

  /// What was measured under that name in the epoch that is over; NaN if nothing was.
  public subscript(name: String) -> Double { history[name].last ?? .nan }

  /// Ends the training after this epoch.
  public func stop() { isStopped = true }

  func recordEpoch(_ values: [MetricValue], seconds: Double) {
    epoch += 1
    history.append(values, seconds: seconds)
  }
}

/// A figure that a callback watches, and the best value of it so far.
struct WatchedFigure {
  let name: String
  let minDelta: Double
  var best: Double?

  /// Takes note of a value; tells whether it is better than the best so far by more than `minDelta`.
  mutating func improves(with value: Double) -> Bool {
    guard let best else {
      best = value
      return true
    }
    guard isBetter(value, than: best) else { return false }
    self.best = value
    return true
  }

  /// Whether a value is better than another by more than `minDelta`.
  func isBetter(_ value: Double, than other: Double) -> Bool {
    History.isSmallerBetter(name) ? value < other - minDelta : value > other + minDelta
  }

  /// The figure's value in the epoch that is over.
  ///
  /// - Throws: `NetworkError.unknownFigure` if nothing of that name is measured.
  func value(in training: Training) throws -> Double {
    guard let value = training.history[name].last else {
      throw NetworkError.unknownFigure(name, known: training.history.names)
    }
    return value
  }
}
