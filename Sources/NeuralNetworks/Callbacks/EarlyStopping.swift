extension Callback {
  /// Stops a training when a figure no longer gets better.
  ///
  ///     try model.fit(x, y, epochs: 50, validationData: test, callbacks: [.earlyStopping(patience: 3)])
  ///
  /// - Parameters:
  ///   - monitor: the figure that is watched; of accuracies larger is better, of losses smaller.
  ///   - patience: how many epochs in a row may bring nothing better.
  ///   - minDelta: by how much a value has to be better to count.
  ///   - restoreBestWeights: whether the weights of the best epoch come back at the end.
  ///   - baseline: a value that has to be beaten: until then, each epoch counts as one that brings nothing better.
  ///   - startFromEpoch: how many epochs pass before the figure is watched.
  public static func earlyStopping(
    monitor: String = "val_loss", patience: Int = 0, minDelta: Double = 0, restoreBestWeights: Bool = false,
    baseline: Double? = nil, startFromEpoch: Int = 0
  ) -> Callback {
    EarlyStopping(
      monitor: monitor, patience: patience, minDelta: minDelta, restoreBestWeights: restoreBestWeights,
      baseline: baseline, startFromEpoch: startFromEpoch)
  }
}

private final class EarlyStopping: Callback {
  private var figure: WatchedFigure
  private let patience: Int
  private let restoreBestWeights: Bool
  private let baseline: Double?
  private let startFromEpoch: Int
  private var bestWeights: [Tensor]?
  private var bestEpoch = 0
  private var waited = 0

  init(
    monitor: String, patience: Int, minDelta: Double, restoreBestWeights: Bool, baseline: Double?,
    startFromEpoch: Int
  ) {
    self.figure = WatchedFigure(name: monitor, minDelta: abs(minDelta))
    self.patience = patience
    self.restoreBestWeights = restoreBestWeights
    self.baseline = baseline
    self.startFromEpoch = startFromEpoch
  }

  override func trainingBegan(_ training: Training) throws {
    for (argument, value) in [("patience", patience), ("startFromEpoch", startFromEpoch)] where value < 0 {
      throw NetworkError.invalidArgument(argument, "\(value)", expected: "at least 0")
    }
    guard training.epoch == 0 else { return }
    figure.best = nil
    (bestWeights, bestEpoch, waited) = (nil, 0, 0)
  }

  override func epochEnded(_ training: Training) throws {
    let value = try figure.value(in: training)
    guard training.epoch > startFromEpoch else { return }
    waited += 1
    if figure.improves(with: value) {
      bestEpoch = training.epoch
      if baseline.map({ figure.isBetter(value, than: $0) }) ?? true { waited = 0 }
      if restoreBestWeights { bestWeights = training.model.weights }
    } else if waited >= patience {
      training.stop()
      Runtime.current.observer.observe(.note("Epoch \(training.epoch): early stopping"))
    }
  }

  override func trainingEnded(_ training: Training) throws {
    guard let bestWeights, bestEpoch != training.epoch else { return }
    try training.model.setWeights(bestWeights)
    Runtime.current.observer.observe(.note("The weights of the best epoch, \(bestEpoch), are restored"))
  }

  override var state: CallbackState? {
    get {
      var numbers = ["bestEpoch": Double(bestEpoch), "waited": Double(waited)]
      numbers["best"] = figure.best
      return CallbackState(numbers: numbers, weights: bestWeights)
    }
    set {
      figure.best = newValue?.numbers["best"]
      bestEpoch = Int(newValue?.numbers["bestEpoch"] ?? 0)
      waited = Int(newValue?.numbers["waited"] ?? 0)
      bestWeights = newValue?.weights
    }
  }
}
