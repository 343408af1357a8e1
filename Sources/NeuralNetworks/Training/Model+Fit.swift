extension Model {
  /// Trains the model.
  ///
  ///     let history = try model.fit(x, y, epochs: 5, batchSize: 64, validationData: (testX, testY))
  ///
  /// - Parameters:
  ///   - x: the input, one row for each example.
  ///   - y: the targets.
  ///   - epochs: how often all examples are gone through.
  ///   - batchSize: the number of examples in each step; the last step of an epoch takes the rest.
  ///   - validationData: input and targets that the model is evaluated on after each epoch.
  ///   - validationSplit: the share of the examples, taken from the end, that serve for validation instead.
  ///   - shuffle: whether each epoch goes through the examples in another random order.
  ///   - callbacks: are told of each epoch, and may change the training.
  ///   - classWeight: how much the examples of each class count.
  ///   - sampleWeight: how much each example counts.
  ///   - initialEpoch: the number of epochs that were trained before; training ends after epoch `epochs`.
  /// - Throws: `NetworkError`: where data doesn't fit the model, where the loss stops being a number, and if the
  ///   runtime is cancelled.
  @discardableResult
  public func fit(
    _ x: Tensor, _ y: Tensor, epochs: Int = 1, batchSize: Int = 32, validationData: (Tensor, Tensor)? = nil,
    validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil,
    sampleWeight: Tensor? = nil, initialEpoch: Int = 0
  ) throws -> History {
    try fit(
      [x], y, epochs: epochs, batchSize: batchSize, validationData: validationData.map { ([$0.0], $0.1) },
      validationSplit: validationSplit, shuffle: shuffle, callbacks: callbacks, classWeight: classWeight,
      sampleWeight: sampleWeight, initialEpoch: initialEpoch)
  }

  /// Trains a model of several inputs; see the first form.
  @discardableResult
  public func fit(
    _ x: [Tensor], _ y: Tensor, epochs: Int = 1, batchSize: Int = 32, validationData: ([Tensor], Tensor)? = nil,
    validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil,
    sampleWeight: Tensor? = nil, initialEpoch: Int = 0
  ) throws -> History {
    try fit(
      x, [y], epochs: epochs, batchSize: batchSize, validationData: validationData.map { ($0.0, [$0.1]) },
      validationSplit: validationSplit, shuffle: shuffle, callbacks: callbacks, classWeight: classWeight,
      sampleWeight: sampleWeight, initialEpoch: initialEpoch)
  }

  /// Trains a model of several inputs and outputs: targets for each output; see the first form.
  @discardableResult
  public func fit(
    _ x: [Tensor], _ y: [Tensor], epochs: Int = 1, batchSize: Int = 32,
    validationData: ([Tensor], [Tensor])? = nil, validationSplit: Double = 0, shuffle: Bool = true,
    callbacks: [Callback] = [], classWeight: [Int: Double]? = nil, sampleWeight: Tensor? = nil, initialEpoch: Int = 0
  ) throws -> History {
    _ = try compiled()
    guard epochs > 0 else { throw NetworkError.invalidArgument("epochs", "\(epochs)", expected: "at least 1") }
    guard initialEpoch >= 0 else {
      throw NetworkError.invalidArgument("initialEpoch", "\(initialEpoch)", expected: "at least 0")
    }
    try requireBatchSize(batchSize)
    let weights = try exampleWeights(y, classWeight: classWeight, sampleWeight: sampleWeight)
    var data = try TrainingData(inputs: x, targets: y, weights: weights)
    var validation = try validationData.map { try TrainingData(inputs: $0.0, targets: $0.1) }
    if validation == nil, validationSplit != 0 {
      let parts = try data.split(share: validationSplit)
      (data, validation) = (parts.first, parts.last)
    }
    try prepare(for: data)
    if let validation { try prepare(for: validation) }
    return try TrainingLoop(
      model: self, data: data, validation: validation, batchSize: batchSize, shuffles: shuffle, callbacks: callbacks
    ).run(epochs: initialEpoch..<max(epochs, initialEpoch))
  }

  /// Takes one step of training on one batch.
  ///
  /// - Returns: the loss before the step, and what each metric gives for the batch.
  /// - Throws: `NetworkError`, as `fit` does.
  @discardableResult
  public func trainOnBatch(_ x: Tensor, _ y: Tensor, sampleWeight: Tensor? = nil) throws -> Evaluation {
    try trainOnBatch([x], [y], sampleWeight: sampleWeight)
  }

  /// Takes one step of training of a model of several inputs or outputs.
  @discardableResult
  public func trainOnBatch(_ x: [Tensor], _ y: [Tensor], sampleWeight: Tensor? = nil) throws -> Evaluation {
    _ = try compiled()
    let data = try TrainingData(inputs: x, targets: y, weights: sampleWeight)
    try prepare(for: data)
    let step = try TrainingStep(self)
    let metrics = try EpochMetrics(self)
    let result = try step.train(data)
    guard result.loss.isFinite else {
      throw NetworkError.lossNotFinite(
        loss: result.loss, epoch: 1, step: step.compilation.optimizer.iterations + 1, layer: try step.culprit(data))
    }
    try metrics.add(loss: result.loss, losses: result.losses, batch: data, predictions: result.predictions)
    return Evaluation(values: metrics.values)
  }

  func requireBatchSize(_ batchSize: Int) throws {
    guard batchSize > 0 else {
      throw NetworkError.invalidArgument("batchSize", "\(batchSize)", expected: "at least 1")
    }
    guard batchSize <= 1 << 30 else {
      throw NetworkError.invalidArgument("batchSize", "\(batchSize)", expected: "at most 2³⁰")
    }
  }

  /// Makes the model ready for data, or throws if it doesn't fit.
  func prepare(for data: TrainingData) throws {
    try prepare(for: data.inputs)
    let outputs = outputNames.count
    guard data.targets.count == outputs else {
      throw NetworkError.outputCount(data.targets.count, of: "targets", expected: outputs)
    }
    let losses = try compiled().objectives.count
    guard losses == outputs else { throw NetworkError.outputCount(losses, of: "losses", expected: outputs) }
  }

  private func exampleWeights(
    _ targets: [Tensor], classWeight: [Int: Double]?, sampleWeight: Tensor?
  ) throws -> Tensor? {
    guard let classWeight else { return sampleWeight }
    guard targets.count == 1, let targets = targets.first else {
      throw NetworkError.invalidArgument("classWeight", "given", expected: "left out where there are several targets")
    }
    for (label, weight) in classWeight where !weight.isFinite {
      throw NetworkError.invalidArgument("the weight of class \(label)", "\(weight)", expected: "a finite number")
    }
    let rows = targets.shape.first ?? 0
    guard rows > 0 else { return sampleWeight }
    let classes = targets.count == rows ? try targets.reshaped([rows]) : try targets.argmax()
    guard classes.shape == [rows] else {
      throw NetworkError.invalidArgument("classWeight", "given", expected: "left out where targets are sequences")
    }
    let weights = Tensor(
      floats: classes.floats.map { Float(Int(exactly: $0).flatMap { classWeight[$0] } ?? 1) }, shape: [rows])
    return if let sampleWeight { try weights * sampleWeight } else { weights }
  }
}
