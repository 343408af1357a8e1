/// Trains each model once for each seed, and tells whether their figures differ by more than chance.
///
///     let comparison = try compare([simple, hybrid], x, y, validationData: test, seeds: 5, epochs: 5)
///
/// Each trial draws new initial weights and a new order of the examples; layers that aren't trainable keep the weights that
/// they have. Trials run side by side on the cores, with the same bits as one after the other; then a trial's seconds are
/// those of a core that works on it alone. Models that hold a function of one's own (`Lambda`, a custom loss or metric)
/// are trained one after the other.
///
/// Models have to be compiled before. Afterwards each of them holds the weights of its last trial, and its optimizer begins
/// anew. Intervals are Student's: mean ± t · deviation / √trials.
///
/// - Parameters:
///   - models: two or more, with names that differ.
///   - x: the input, one row for each example.
///   - y: the targets.
///   - validationData: input and targets that each trial is measured on after each epoch.
///   - seeds: the number of trials of each model; at least 2.
///   - metric: the figure that is compared, after the last epoch.
///   - atBestEpoch: whether each trial's best epoch counts in place of its last. That flatters all models, since the
///     validation data then chooses the epoch.
///   - confidence: the level of the intervals, between 0 and 1.
/// - Throws: `NetworkError`, as `fit` does; `.invalidArgument` for no models, models of one name, or fewer than two seeds.
public func compare(
  _ models: [Model], _ x: Tensor, _ y: Tensor, validationData: (Tensor, Tensor), seeds: Int = 5, epochs: Int = 1,
  batchSize: Int = 32, metric: String = "val_accuracy", atBestEpoch: Bool = false, confidence: Double = 0.95
) throws -> Comparison {
  try compare(
    models, [x], [y], validationData: ([validationData.0], [validationData.1]), seeds: seeds, epochs: epochs,
    batchSize: batchSize, metric: metric, atBestEpoch: atBestEpoch, confidence: confidence)
}

/// Compares models of several inputs or outputs; see the other form.
public func compare(
  _ models: [Model], _ x: [Tensor], _ y: [Tensor], validationData: ([Tensor], [Tensor]), seeds: Int = 5,
  epochs: Int = 1, batchSize: Int = 32, metric: String = "val_accuracy", atBestEpoch: Bool = false,
  confidence: Double = 0.95
) throws -> Comparison {
  guard !models.isEmpty else { throw NetworkError.invalidArgument("models", "empty", expected: "at least one") }
  guard seeds > 1 else { throw NetworkError.invalidArgument("seeds", "\(seeds)", expected: "at least 2") }
  guard confidence > 0, confidence < 1 else {
    throw NetworkError.invalidArgument("confidence", "\(confidence)", expected: "between 0 and 1")
  }
  for (index, model) in models.enumerated() where models[..<index].contains(where: { $0.name == model.name }) {
    throw NetworkError.invalidArgument("the name of model \(index + 1)", "'\(model.name)'", expected: "its own")
  }
  let training = TrialTraining(
    x: x, y: y, validationX: validationData.0, validationY: validationData.1, epochs: epochs, batchSize: batchSize,
    metric: metric, atBestEpoch: atBestEpoch)
  let outcomes = try TrialRunner(models: models, training: training, seeds: seeds).run(models)
  let results = zip(models, outcomes).map { model, outcomes in
    TrialResult(
      name: model.name, parameters: model.parameterCount, values: outcomes.map(\.value),
      seconds: outcomes.map(\.seconds), confidence: confidence)
  }
  return Comparison(
    metric: metric, confidence: confidence, results: results,
    differences: results.dropFirst().map { PairedDifference($0, from: results[0], confidence: confidence) })
}

/// Watches in silence.
struct NoObserver: TrainingObserver {
  func observe(_ event: TrainingEvent) {}
}
