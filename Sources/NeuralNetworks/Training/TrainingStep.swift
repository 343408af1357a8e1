/// One step of training: predict, measure, find gradients, change parameters.
struct TrainingStep {
  let model: Model
  let compilation: Compilation
  let parameters: [Parameter]

  init(_ model: Model) throws {
    self.model = model
    self.compilation = try model.compiled()
    self.parameters = model.trainableParameters
  }

  struct Result {
    /// With the penalties on weights.
    let loss: Double

    /// Of each output.
    let losses: [Double]
    let predictions: [Tensor]
    let gradients: [(parameter: Parameter, gradient: Gradient)]
  }

  /// The loss of a batch and its gradients; parameters stay as they are.
  func gradients(_ batch: TrainingData, isTraining: Bool = true) throws -> Result {
    let tape = Tape()
    let pass = ForwardPass(
      recordedOn: tape, variables: parameters, isTraining: isTraining,
      tellsOccurrencesApart: compilation.optimizer.rule.wantsOccurrences)
    defer { pass.end() }
    let predictions = try model.forward(batch.inputs, pass)
    var (loss, parts) = try Runtime.current.measure(.loss) {
      try compilation.losses(batch.targets, predictions, weights: batch.weights)
    }
    for parameter in parameters {
      if let regularizer = parameter.regularizer { loss = try loss + regularizer.penalty(pass[parameter]) }
    }
    let value = try loss.item()
    let gradients = value.isFinite ? try gradients(of: loss, on: tape, pass) : []
    return Result(
      loss: value, losses: try parts.map { try $0.item() }, predictions: predictions.map { $0.detached() },
      gradients: gradients)
  }

  private func gradients(
    of loss: Tensor, on tape: Tape, _ pass: ForwardPass
  ) throws -> [(parameter: Parameter, gradient: Gradient)] {
    try tape.backward(from: loss)
    return parameters.compactMap { parameter in pass.gradient(of: parameter).map { (parameter, $0) } }
  }

  /// Trains on a batch. If the loss isn't finite, parameters stay as they are.
  func train(_ batch: TrainingData) throws -> Result {
    let result = try gradients(batch)
    if result.loss.isFinite {
      Runtime.current.measure(.update) { compilation.optimizer.apply(result.gradients) }
    }
    return result
  }

  /// The name of the first layer that gives something that isn't finite for this batch.
  func culprit(_ batch: TrainingData) throws -> String? {
    var culprit: String?
    let pass = ForwardPass(isTraining: true)
    pass.inspector = { layer, results in
      if culprit == nil, !results.allSatisfy(\.isFinite) { culprit = layer.name }
    }
    _ = try model.forward(batch.inputs, pass)
    return culprit
  }
}
