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
  public static func earlyStopping(
    monitor: String = "val_loss", patience: Int = 0, minDelta: Double = 0, restoreBestWeights: Bool = false
  ) -> Callback {
    EarlyStopping(monitor: monitor, patience: patience, minDelta: minDelta, restoreBestWeights: restoreBestWeights)
  }
}

private final class EarlyStopping: Callback {
  private var figure: WatchedFigure
  private let patience: Int
  private let restoreBestWeights: Bool
  private var bestWeights: [Tensor]?
  private var bestEpoch = 0
  private var waited = 0

  init(monitor: String, patience: Int, minDelta: Double, restoreBestWeights: Bool) {
    self.figure = WatchedFigure(name: monitor, minDelta: abs(minDelta))
    self.patience = patience
    self.restoreBestWeights = restoreBestWeights
  }

  override func trainingBegan(_ training: Training) {
    guard training.epoch == 0 else { return }
    figure.best = nil
    (bestWeights, bestEpoch, waited) = (nil, 0, 0)
  }

  override func epochEnded(_ training: Training) throws {
    waited += 1
    if figure.improves(with: try figure.value(in: training)) {
      (bestEpoch, waited) = (training.epoch, 0)
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
