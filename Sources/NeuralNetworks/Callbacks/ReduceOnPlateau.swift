extension Callback {
  /// Makes the learning rate smaller when a figure no longer gets better. The history has each epoch's rate, as
  /// `learning_rate`.
  ///
  /// - Parameters:
  ///   - monitor: the figure that is watched; of accuracies larger is better, of losses smaller.
  ///   - factor: what the learning rate is multiplied by.
  ///   - patience: how many epochs in a row may bring nothing better.
  ///   - minDelta: by how much a value has to be better to count.
  ///   - cooldown: how many epochs after a reduction aren't counted.
  ///   - minLearningRate: where reductions end.
  public static func reduceLROnPlateau(
    monitor: String = "val_loss", factor: Double = 0.1, patience: Int = 10, minDelta: Double = 0.0001,
    cooldown: Int = 0, minLearningRate: Double = 0
  ) -> Callback {
    ReduceOnPlateau(
      figure: WatchedFigure(name: monitor, minDelta: abs(minDelta)), factor: factor, patience: patience,
      cooldown: cooldown, minLearningRate: minLearningRate)
  }

  /// Sets the learning rate of each epoch before it begins, as Keras's `LearningRateScheduler`. The history has it as
  /// `learning_rate`.
  ///
  ///     .learningRateSchedule { epoch, rate in epoch < 5 ? rate : rate * 0.9 }
  ///
  /// - Parameter rate: the new rate, given the number of epochs that are over and the rate so far. One that is negative or
  ///   no number ends the training with `NetworkError.invalidArgument`.
  public static func learningRateSchedule(_ rate: @escaping (Int, Double) throws -> Double) -> Callback {
    ScheduledLearningRate { training in
      let rate = try rate(training.epoch, training.optimizer.learningRate)
      guard rate >= 0, rate.isFinite else {
        throw NetworkError.invalidArgument("a learning rate", "\(rate)", expected: "a number of at least 0")
      }
      training.optimizer.learningRate = rate
    }
  }
}

private final class ScheduledLearningRate: ClosureCallback {
  init(_ set: @escaping (Training) throws -> Void) { super.init(atBeginning: set) }

  override var setsLearningRate: Bool { true }
}

private final class ReduceOnPlateau: Callback {
  private var figure: WatchedFigure
  private let factor: Double
  private let patience: Int
  private let cooldown: Int
  private let minLearningRate: Double
  private var waited = 0
  private var cooling = 0

  init(figure: WatchedFigure, factor: Double, patience: Int, cooldown: Int, minLearningRate: Double) {
    self.figure = figure
    self.factor = factor
    self.patience = patience
    self.cooldown = cooldown
    self.minLearningRate = minLearningRate
  }

  override var setsLearningRate: Bool { true }

  override func trainingBegan(_ training: Training) throws {
    guard factor > 0, factor < 1 else {
      throw NetworkError.invalidArgument("factor", "\(factor)", expected: "between 0 and 1")
    }
    for (argument, value) in [("patience", patience), ("cooldown", cooldown)] where value < 0 {
      throw NetworkError.invalidArgument(argument, "\(value)", expected: "at least 0")
    }
    guard training.epoch == 0 else { return }
    figure.best = nil
    (waited, cooling) = (0, 0)
  }

  override func epochEnded(_ training: Training) throws {
    if cooling > 0 {
      cooling -= 1
      waited = 0
    }
    if figure.improves(with: try figure.value(in: training)) {
      waited = 0
    } else if cooling == 0 {
      waited += 1
      if waited >= patience { reduce(training) }
    }
  }

  private func reduce(_ training: Training) {
    let rate = max(training.optimizer.learningRate * factor, minLearningRate)
    guard rate < training.optimizer.learningRate else { return }
    training.optimizer.learningRate = rate
    (waited, cooling) = (0, cooldown)
    Runtime.current.observer.observe(.note("Epoch \(training.epoch): the learning rate becomes \(rate)"))
  }

  override var state: CallbackState? {
    get {
      var numbers = ["waited": Double(waited), "cooling": Double(cooling)]
      numbers["best"] = figure.best
      return CallbackState(numbers: numbers)
    }
    set {
      figure.best = newValue?.numbers["best"]
      waited = Int(newValue?.numbers["waited"] ?? 0)
      cooling = Int(newValue?.numbers["cooling"] ?? 0)
    }
  }
}
