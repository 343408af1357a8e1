/// What a model was compiled with, as it is saved.
struct CompilationConfiguration: Codable {
  let optimizer: String
  let rule: JSONValue
  let initialLearningRate: Double
  let learningRate: Double
  let iterations: Int
  let schedule: LearningRateSchedule?
  let clipping: GradientClipping?
  let loss: Recipe
  let metrics: [Recipe]

  /// `nil` if the loss or a metric is a function of the user's own.
  init?(_ compilation: Compilation) throws {
    guard let loss = compilation.loss.recipe else { return nil }
    let metrics = compilation.metrics.compactMap(\.recipe)
    guard metrics.count == compilation.metrics.count else { return nil }
    let optimizer = compilation.optimizer
    self.optimizer = optimizer.name
    rule = try JSONValue(encoding: optimizer.rule)
    initialLearningRate = optimizer.initialLearningRate
    learningRate = optimizer.learningRate
    iterations = optimizer.iterations
    schedule = optimizer.schedule
    clipping = optimizer.clipping
    self.loss = loss
    self.metrics = metrics
  }

  /// - Throws: `NetworkError.configuration` for an optimizer, loss or metric that the library doesn't know.
  func makeCompilation() throws -> Compilation {
    guard let loss = Loss(loss) else { throw NetworkError.configuration("loss '\(loss.name)'") }
    let metrics = try metrics.map { recipe in
      guard let metric = Metric(recipe) else { throw NetworkError.configuration("metric '\(recipe.name)'") }
      return metric
    }
    guard iterations >= 0 else { throw NetworkError.configuration("the number of steps") }
    let optimizer = Optimizer(
      optimizer, try makeRule(), learningRate: initialLearningRate, schedule: schedule, clipping: clipping)
    optimizer.learningRate = learningRate
    optimizer.iterations = iterations
    try optimizer.validate()
    return Compilation(optimizer: optimizer, loss: loss, metrics: metrics)
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
