/// What repeated trials of several models gave.
public struct Comparison: Sendable, Codable, Equatable {
  /// What was compared: `val_accuracy`, say.
  public let metric: String

  /// The level of all intervals: 0.95, say.
  public let confidence: Double

  public let results: [TrialResult]

  /// Of each model but the first, how it differs from the first.
  public let differences: [PairedDifference]
}

/// One model's trials.
public struct TrialResult: Sendable, Codable, Equatable {
  public let name: String

  /// The figure that each trial ended with.
  public let values: [Double]

  /// The length of each trial's training in seconds.
  public let seconds: [Double]

  /// The number of scalars in the model's parameters.
  public let parameters: Int

  public let mean: Double

  /// The standard deviation, estimated from the trials; NaN if there was one only.
  public let deviation: Double

  /// Where the mean lies with the comparison's confidence.
  public let lower: Double
  public let upper: Double
}

/// How a model's figure differs from that of another one, trial by trial.
///
/// Trials of the same number begin with the same seed. What a seed does to all models alike drops out of the differences.
public struct PairedDifference: Sendable, Codable, Equatable {
  public let name: String
  public let from: String

  /// The mean of the differences.
  public let mean: Double

  /// Where the mean of the differences lies with the comparison's confidence.
  public let lower: Double
  public let upper: Double

  /// Whether the interval leaves zero out: whether the numbers carry the claim that the models differ.
  public var isClear: Bool { lower > 0 || upper < 0 }
}

/// Trains each model once for each seed, and tells whether their figures differ by more than chance.
///
///     let comparison = try compare([simple, hybrid], x, y, validationData: test, seeds: 5, epochs: 5)
///
/// Each trial draws new initial weights and a new order of the examples. Models have to be compiled before; afterwards
/// they hold the weights of the last trial. Intervals are Student's: mean ± t · deviation / √trials.
///
/// - Parameters:
///   - models: two or more, with names that differ.
///   - metric: the figure that is compared, after the last epoch.
///   - atBestEpoch: whether each trial's best epoch counts in place of its last. That flatters all models, since the
///     validation data then chooses the epoch.
///   - confidence: the level of the intervals, between 0 and 1.
/// - Throws: `NetworkError`, as `fit` does; `.invalidArgument` for fewer than two seeds.
public func compare(
  _ models: [Model], _ x: Tensor, _ y: Tensor, validationData: (Tensor, Tensor), seeds: Int = 5, epochs: Int = 1,
  batchSize: Int = 32, metric: String = "val_accuracy", atBestEpoch: Bool = false, confidence: Double = 0.95
) throws -> Comparison {
  guard seeds > 1 else { throw NetworkError.invalidArgument("seeds", "\(seeds)", expected: "at least 2") }
  guard confidence > 0, confidence < 1 else {
    throw NetworkError.invalidArgument("confidence", "\(confidence)", expected: "between 0 and 1")
  }
  for (index, model) in models.enumerated() where models[..<index].contains(where: { $0.name == model.name }) {
    throw NetworkError.invalidArgument("the name of model \(index + 1)", "'\(model.name)'", expected: "its own")
  }
  let runtime = Runtime.current
  let streams = (0..<seeds).map { _ in runtime.random.split() }
  var results: [TrialResult] = []
  for model in models {
    var (values, seconds): ([Double], [Double]) = ([], [])
    for (trial, stream) in streams.enumerated() {
      let history = try Runtime.$current.withValue(runtime.with(random: stream.copy(), observer: NoObserver())) {
        try model.startAfresh(for: x)
        return try model.fit(x, y, epochs: epochs, batchSize: batchSize, validationData: validationData)
      }
      guard let last = history[metric].last else { throw NetworkError.unknownFigure(metric, known: history.names) }
      values.append(atBestEpoch ? history.best(metric) : last)
      seconds.append(history.seconds.reduce(0, +))
      let value = ProgressLine.number(values[trial])
      runtime.observer.observe(.note("\(model.name), trial \(trial + 1) of \(seeds): \(metric) \(value)"))
    }
    results.append(TrialResult(model, values: values, seconds: seconds, confidence: confidence))
  }
  let differences = results.dropFirst().map { result in
    let interval = MeanInterval(zip(result.values, results[0].values).map { $0 - $1 }, confidence: confidence)
    return PairedDifference(
      name: result.name, from: results[0].name, mean: interval.mean, lower: interval.lower, upper: interval.upper)
  }
  return Comparison(metric: metric, confidence: confidence, results: results, differences: differences)
}

extension TrialResult {
  fileprivate init(_ model: Model, values: [Double], seconds: [Double], confidence: Double) {
    let interval = MeanInterval(values, confidence: confidence)
    self.init(
      name: model.name, values: values, seconds: seconds, parameters: model.parameterCount, mean: interval.mean,
      deviation: interval.deviation, lower: interval.lower, upper: interval.upper)
  }
}

extension Model {
  /// Draws new initial weights and forgets what training left behind.
  fileprivate func startAfresh(for x: Tensor) throws {
    try prepare(for: [x])
    try compiled().optimizer.reset(parameters)
    for parameter in parameters { parameter.reinitialize(random: Runtime.current.random) }
    resetStates()
  }
}

/// Watches in silence.
struct NoObserver: TrainingObserver {
  func observe(_ event: TrainingEvent) {}
}
