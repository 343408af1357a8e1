/// How a model is trained and measured in a trial.
struct TrialTraining: Sendable {
  let x: [Tensor]
  let y: [Tensor]
  let validationX: [Tensor]
  let validationY: [Tensor]
  let epochs: Int
  let batchSize: Int
  let metric: String
  let atBestEpoch: Bool

  /// Trains a model from new initial weights, drawn from the runtime's random stream.
  func run(_ model: Model) throws -> TrialOutcome {
    try model.startAfresh()
    let history = try model.fit(
      x, y, epochs: epochs, batchSize: batchSize, validationData: (validationX, validationY))
    guard let last = history[metric].last else { throw NetworkError.unknownFigure(metric, known: history.names) }
    return TrialOutcome(
      value: atBestEpoch ? history.best(metric) : last, seconds: history.seconds.reduce(0, +), weights: model.weights)
  }
}

/// What a trial gave.
struct TrialOutcome: Sendable {
  /// The figure that is compared.
  let value: Double

  /// The length of the training.
  let seconds: Double

  /// The weights after it.
  let weights: [Tensor]
}

extension Model {
  /// Draws new initial weights where layers are trainable, and forgets what training left behind.
  fileprivate func startAfresh() throws {
    try compiled().optimizer.reset(parameters)
    reinitialize(random: Runtime.current.random)
    resetStates()
  }
}

extension Layer {
  fileprivate func reinitialize(random: RandomStream) {
    guard isTrainable else { return }
    for parameter in ownParameters { parameter.reinitialize(random: random) }
    for layer in sublayers { layer.reinitialize(random: random) }
  }
}
