/// What a model was compiled with, as it is saved.
struct CompilationConfiguration: Codable, Sendable {
  let optimizer: String
  let rule: JSONValue
  let initialLearningRate: Double
  let learningRate: Double
  let iterations: Int
  let schedule: LearningRateSchedule?
  let clipping: GradientClipping?
  let objectives: [ObjectiveConfiguration]

  /// `nil` if the loss or a metric is a function of the user's own.
  init?(_ compilation: Compilation) throws {
    objectives = compilation.objectives.compactMap(ObjectiveConfiguration.init)
    guard objectives.count == compilation.objectives.count else { return nil }
    let optimizer = compilation.optimizer
    self.optimizer = optimizer.name
    rule = try JSONValue(encoding: optimizer.rule)
    initialLearningRate = optimizer.initialLearningRate
    learningRate = optimizer.learningRate
    iterations = optimizer.iterations
    schedule = optimizer.schedule
    clipping = optimizer.clipping
  }

  /// - Throws: `NetworkError.configuration` for an optimizer, loss or metric that the library doesn't know.
  func makeCompilation() throws -> Compilation {
    let objectives = try objectives.map { try $0.makeObjective() }
    guard iterations >= 0 else { throw NetworkError.configuration("the number of steps") }
    let optimizer = Optimizer(
      optimizer, try makeRule(), learningRate: initialLearningRate, schedule: schedule, clipping: clipping)
    optimizer.learningRate = learningRate
    optimizer.iterations = iterations
    try optimizer.validate()
    return Compilation(optimizer: optimizer, objectives: objectives)
  }

  private func makeRule() throws -> any UpdateRule {
    let types: [String: any UpdateRule.Type] = [
      "sgd": SGDRule.self, "rmsprop": RMSpropRule.self, "adam": AdamRule.self, "adamw": AdamRule.self,
      "adagrad": AdagradRule.self, "nadam": NadamRule.self,
    ]
    guard let type = types[optimizer], let made = try? rule.decoded(as: type) else {
      throw NetworkError.configuration("optimizer '\(optimizer)'")
    }
    return made
  }
}

/// What an output is trained for, as it is saved.
struct ObjectiveConfiguration: Codable, Sendable {
  let loss: Recipe
  let weight: Double
  let metrics: [Recipe]
  let weightedMetrics: [Recipe]

  /// `nil` if the loss or a metric is a function of the user's own.
  init?(_ objective: Objective) {
    guard let loss = objective.loss.recipe else { return nil }
    metrics = objective.metrics.compactMap(\.recipe)
    weightedMetrics = objective.weightedMetrics.compactMap(\.recipe)
    guard metrics.count == objective.metrics.count, weightedMetrics.count == objective.weightedMetrics.count else {
      return nil
    }
    self.loss = loss
    weight = objective.weight
  }

  func makeObjective() throws -> Objective {
    guard let loss = Loss(loss) else { throw NetworkError.configuration("loss '\(loss.name)'") }
    return Objective(
      loss: loss, weight: weight, metrics: try metrics.map(makeMetric),
      weightedMetrics: try weightedMetrics.map(makeMetric))
  }

  private func makeMetric(_ recipe: Recipe) throws -> Metric {
    guard let metric = Metric(recipe) else { throw NetworkError.configuration("metric '\(recipe.name)'") }
    return metric
  }
}
