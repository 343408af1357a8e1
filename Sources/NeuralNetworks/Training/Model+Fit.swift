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

  /// Trains a model of several inputs; see the other form.
  @discardableResult
  public func fit(
    _ x: [Tensor], _ y: Tensor, epochs: Int = 1, batchSize: Int = 32, validationData: ([Tensor], Tensor)? = nil,
    validationSplit: Double = 0, shuffle: Bool = true, callbacks: [Callback] = [], classWeight: [Int: Double]? = nil,
    sampleWeight: Tensor? = nil, initialEpoch: Int = 0
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
    try prepare(for: data.inputs)
    if let validation { try prepare(for: validation.inputs) }
    return try TrainingLoop(
      model: self, data: data, validation: validation, batchSize: batchSize, shuffles: shuffle, callbacks: callbacks
    ).run(epochs: initialEpoch..<max(epochs, initialEpoch))
  }

  func requireBatchSize(_ batchSize: Int) throws {
    guard batchSize > 0 else {
      throw NetworkError.invalidArgument("batchSize", "\(batchSize)", expected: "at least 1")
    }
    guard batchSize <= 1 << 30 else {
      throw NetworkError.invalidArgument("batchSize", "\(batchSize)", expected: "at most 2³⁰")
    }
  }

  private func exampleWeights(
    _ targets: Tensor, classWeight: [Int: Double]?, sampleWeight: Tensor?
  ) throws -> Tensor? {
    guard let classWeight else { return sampleWeight }
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
