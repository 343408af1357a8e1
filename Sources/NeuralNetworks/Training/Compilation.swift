/// What a model is trained with.
struct Compilation {
  let optimizer: Optimizer

  /// One for each of the model's outputs.
  let objectives: [Objective]
}

/// What one output of a model is trained for, and what is measured of it meanwhile.
struct Objective {
  let loss: Loss

  /// How much the loss counts in the sum that training makes small.
  var weight = 1.0
  let metrics: [Metric]

  /// Metrics in which examples count as their weights say.
  let weightedMetrics: [Metric]
}

extension Model {
  /// States what the model is trained with, and what is measured meanwhile.
  ///
  ///     try model.compile(optimizer: .adam(), loss: .binaryCrossentropy, metrics: [.accuracy])
  ///
  /// Loss and metrics hold for every output of the model.
  ///
  /// - Parameters:
  ///   - metrics: are measured while training and evaluating; all examples count the same.
  ///   - weightedMetrics: the same, but examples count as class and sample weights say.
  /// - Throws: `NetworkError.invalidArgument` if an optimizer's number makes no sense.
  public func compile(
    optimizer: Optimizer = .adam(), loss: Loss, metrics: [Metric] = [], weightedMetrics: [Metric] = []
  ) throws {
    try optimizer.validate()
    let objective = Objective(loss: loss, metrics: metrics, weightedMetrics: weightedMetrics)
    compilation = Compilation(
      optimizer: optimizer, objectives: Array(repeating: objective, count: outputNames.count))
  }

  /// States what a model of several outputs is trained with: a loss for each of them.
  ///
  ///     try model.compile(
  ///       loss: [.binaryCrossentropy, .meanSquaredError], lossWeights: [1, 0.2], metrics: [[.accuracy], []])
  ///
  /// Logs and histories name what belongs to one output after the layer that gives it: `dense_1_loss`, `dense_1_accuracy`;
  /// `loss` is the weighted sum.
  ///
  /// - Parameters:
  ///   - loss: one for each output.
  ///   - lossWeights: how much each of them counts; by default 1.
  ///   - metrics: those of each output; may be left out.
  ///   - weightedMetrics: those of each output in which examples count as class and sample weights say.
  /// - Throws: `NetworkError.outputCount` where there are more or fewer than outputs, `.invalidArgument` if a number makes
  ///   no sense.
  public func compile(
    optimizer: Optimizer = .adam(), loss: [Loss], lossWeights: [Double]? = nil, metrics: [[Metric]] = [],
    weightedMetrics: [[Metric]] = []
  ) throws {
    try optimizer.validate()
    let count = outputNames.count
    for (what, given) in [("losses", loss.count), ("loss weights", lossWeights?.count ?? count)] where given != count {
      throw NetworkError.outputCount(given, of: what, expected: count)
    }
    for lists in [metrics, weightedMetrics] where !lists.isEmpty && lists.count != count {
      throw NetworkError.outputCount(lists.count, of: "lists of metrics", expected: count)
    }
    if let wrong = lossWeights?.first(where: { !$0.isFinite }) {
      throw NetworkError.invalidArgument("a loss weight", "\(wrong)", expected: "a finite number")
    }
    compilation = Compilation(
      optimizer: optimizer,
      objectives: loss.indices.map { index in
        Objective(
          loss: loss[index], weight: lossWeights?[index] ?? 1, metrics: metrics.isEmpty ? [] : metrics[index],
          weightedMetrics: weightedMetrics.isEmpty ? [] : weightedMetrics[index])
      })
  }

  /// The optimizer that the model was compiled with.
  ///
  /// - Throws: `NetworkError.notCompiled`.
  public func optimizer() throws -> Optimizer { try compiled().optimizer }

  func compiled() throws -> Compilation {
    guard let compilation else { throw NetworkError.notCompiled(name) }
    return compilation
  }

  /// The names of the layers that give the outputs, as logs use them; numbered where one gives several.
  var outputNames: [String] {
    var counts: [String: Int] = [:]
    return (graph?.outputLayerNames ?? [name]).map { name in
      defer { counts[name, default: 0] += 1 }
      return counts[name].map { "\(name)_\($0)" } ?? name
    }
  }
}

extension Compilation {
  /// Whether a loss or a metric is a function of the user's own.
  var holdsOwnFunctions: Bool {
    objectives.contains { objective in
      objective.loss.recipe == nil
        || (objective.metrics + objective.weightedMetrics).contains { $0.recipe == nil }
    }
  }

  /// The weighted sum of the outputs' losses, and each of them.
  func losses(
    _ targets: [Tensor], _ predictions: [Tensor], weights: Tensor?
  ) throws -> (total: Tensor, parts: [Tensor]) {
    let parts = try objectives.indices.map { index in
      try objectives[index].loss.mean(targets[index], predictions[index], weights: weights)
    }
    let weighted = zip(objectives, parts).map { $0.weight == 1 ? $1 : $1 * $0.weight }
    return (try weighted.dropFirst().reduce(weighted[0]) { try $0 + $1 }, parts)
  }
}
