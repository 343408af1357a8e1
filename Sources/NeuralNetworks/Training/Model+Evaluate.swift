extension Model {
  /// Measures loss and metrics on data that the model isn't trained on meanwhile.
  ///
  /// - Throws: `NetworkError` where data doesn't fit the model, and if the runtime is cancelled.
  public func evaluate(_ x: Tensor, _ y: Tensor, batchSize: Int = 32) throws -> Evaluation {
    try evaluate([x], y, batchSize: batchSize)
  }

  /// Measures a model of several inputs.
  public func evaluate(_ x: [Tensor], _ y: Tensor, batchSize: Int = 32) throws -> Evaluation {
    try evaluate(x, [y], batchSize: batchSize)
  }

  /// Measures a model of several inputs and outputs: targets for each output.
  public func evaluate(_ x: [Tensor], _ y: [Tensor], batchSize: Int = 32) throws -> Evaluation {
    _ = try compiled()
    try requireBatchSize(batchSize)
    let data = try TrainingData(inputs: x, targets: y)
    try prepare(for: data)
    return try kept {
      Evaluation(values: try Evaluator(model: self, batchSize: batchSize).run(data))
    } encode: {
      try $0.encoded()
    } decode: {
      Evaluation(encoded: $0)
    }
  }

  /// What the model gives for each row of the input.
  ///
  /// - Throws: `NetworkError` where the input doesn't fit the model, and if the runtime is cancelled.
  public func predict(_ x: Tensor, batchSize: Int = 32) throws -> Tensor {
    try predict([x], batchSize: batchSize)[0]
  }

  /// What a model of several inputs, or several outputs, gives for each row.
  public func predict(_ x: [Tensor], batchSize: Int = 32) throws -> [Tensor] {
    try requireBatchSize(batchSize)
    let counts = x.map { $0.shape.first ?? 0 }
    guard Set(counts).count == 1 else { throw NetworkError.rowCounts(counts) }
    guard counts[0] > 0 else { throw NetworkError.emptyData("the input") }
    for tensor in x { try tensor.requireNumbers("the input") }
    try prepare(for: x)
    return try kept {
      try outputs(for: x, batchSize: batchSize)
    } encode: {
      try $0.encoded()
    } decode: {
      [Tensor](encoded: $0)
    }
  }
}

/// Measures a model on data, batch by batch.
struct Evaluator {
  let model: Model
  let batchSize: Int

  func run(_ data: TrainingData) throws -> [MetricValue] {
    let runtime = Runtime.current
    let compilation = try model.compiled()
    let metrics = try EpochMetrics(model)
    let penalty = try model.trainableParameters.reduce(0) { sum, parameter in
      sum + (try parameter.regularizer?.penalty(parameter.value).item() ?? 0)
    }
    // The loss of sequences is a mean over the steps that each batch keeps: there, several batches wouldn't be as good.
    let givesSequences = try model.builtGraph().outputs.contains { $0.shape.count > 2 }
    let step = givesSequences ? batchSize : model.rowsPerRound(data.inputs, batchSize: batchSize)
    for start in stride(from: 0, to: data.rowCount, by: step) {
      if runtime.isCancelled() { throw NetworkError.cancelled }
      let rows = Array(start..<min(start + step, data.rowCount))
      let batch = try runtime.measure(.data) { try data.rows(rows) }
      try onBatch(ofRows: rows) {
        let predictions =
          try givesSequences
          ? model.forward(batch.inputs, ForwardPass()) : model.outputs(for: batch.inputs, batchSize: batchSize)
        let (loss, losses) = try compilation.losses(batch.targets, predictions, weights: batch.weights)
        try metrics.add(
          loss: loss.item() + penalty, losses: losses.map { try $0.item() }, batch: batch, predictions: predictions)
      }
    }
    return metrics.values
  }
}
