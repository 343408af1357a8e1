/// Inputs, targets and weights of some rows, checked to belong together.
struct TrainingData {
  let inputs: [Tensor]
  let targets: [Tensor]

  /// One for each row; `nil` where all count the same.
  let weights: Tensor?

  init(inputs: [Tensor], targets: [Tensor], weights: Tensor? = nil) throws {
    let counts = (inputs + targets).map { $0.shape.first ?? 0 } + (weights.map { [$0.count] } ?? [])
    guard !counts.isEmpty else { throw NetworkError.emptyData("the data") }
    guard Set(counts).count == 1 else { throw NetworkError.rowCounts(counts) }
    guard counts[0] > 0 else { throw NetworkError.emptyData("the data") }
    for (index, input) in inputs.enumerated() {
      try input.requireNumbers(inputs.count == 1 ? "the input" : "input \(index + 1)")
    }
    for (index, target) in targets.enumerated() {
      try target.requireNumbers(targets.count == 1 ? "the targets" : "target \(index + 1)")
    }
    try weights?.requireFinite("the sample weights")
    self.inputs = inputs
    self.targets = targets
    self.weights = try weights?.reshaped([counts[0]])
  }

  init(inputs: [Tensor], targets: Tensor, weights: Tensor? = nil) throws {
    try self.init(inputs: inputs, targets: [targets], weights: weights)
  }

  var rowCount: Int { targets[0].shape[0] }

  func rows(_ numbers: [Int]) throws -> TrainingData {
    TrainingData(
      checked: try inputs.map { try $0.rows(at: numbers) }, targets: try targets.map { try $0.rows(at: numbers) },
      weights: try weights?.rows(at: numbers))
  }

  /// The rows before the last `share`, and those.
  func split(share: Double) throws -> (first: TrainingData, last: TrainingData) {
    guard share > 0, share < 1 else {
      throw NetworkError.invalidArgument("validationSplit", "\(share)", expected: "between 0 and 1")
    }
    let count = Int(Double(rowCount) * (1 - share))
    guard count > 0, count < rowCount else {
      throw NetworkError.emptyData(count == 0 ? "the part for training" : "the part for validation")
    }
    return (try rows(Array(0..<count)), try rows(Array(count..<rowCount)))
  }

  private init(checked inputs: [Tensor], targets: [Tensor], weights: Tensor?) {
    self.inputs = inputs
    self.targets = targets
    self.weights = weights
  }
}

extension Tensor {
  /// Throws if there are no scalars, or one that is infinite or not a number.
  func requireNumbers(_ what: String) throws {
    guard count > 0 else { throw NetworkError.emptyData(what, shape: shape) }
    try requireFinite(what)
  }

  /// Throws if a scalar is infinite or not a number.
  func requireFinite(_ what: String) throws {
    try withScalars { scalars in
      guard let index = scalars.firstIndex(where: { !$0.isFinite }) else { return }
      throw NetworkError.notANumberInData(what: what, row: index * (shape.first ?? 1) / scalars.count)
    }
  }
}
