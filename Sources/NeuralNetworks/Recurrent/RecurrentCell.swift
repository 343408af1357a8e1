/// A cell of one recurrence: input kernel, recurrent kernel and bias.
public class RecurrentCell: RNNCell {
  let recurrence: any Recurrence
  let options: CellOptions
  private let kind: String

  private var kernel: Parameter!
  private var recurrentKernel: Parameter!
  private var bias: Parameter?

  init(_ kind: String, _ recurrence: any Recurrence, options: CellOptions, name: String?) {
    self.kind = kind
    self.recurrence = recurrence
    self.options = options
    super.init(name: name)
  }

  public override var typeName: String { kind }

  override var stateSizes: [Int] { Array(repeating: options.units, count: recurrence.stateCount) }

  override func twin() -> RNNCell {
    RecurrentCell(kind, recurrence, options: options, name: hasGivenName ? name : nil)
  }

  override func checkArguments(of layer: Layer) throws {
    try layer.requirePositive("units", options.units)
    try layer.requireRate("dropout", options.dropout)
    try layer.requireRate("recurrentDropout", options.recurrentDropout)
  }

  override func build(_ inputs: [SymbolicShape]) throws {
    let features = try requireFeatures(single(inputs))
    self.features = features
    let columns = recurrence.blocks * options.units
    kernel = try addParameter(
      "kernel", [features, columns], options.kernelInitializer, regularizer: options.kernelRegularizer)
    recurrentKernel = try addParameter(
      "recurrent_kernel", [options.units, columns], options.recurrentInitializer,
      regularizer: options.recurrentRegularizer)
    if options.useBias {
      bias = try addParameter(
        "bias", recurrence.hasRecurrentBias ? [2, columns] : [columns], options.biasInitializer,
        regularizer: options.biasRegularizer)
    }
  }

  override func walk(
    _ input: Tensor, initial: [Tensor]?, _ walk: SequenceWalk, _ pass: ForwardPass
  ) throws -> RecurrentResult {
    let batch = input.shape[0]
    var input = input
    if pass.isTraining, options.dropout > 0 {
      input = try input * pass.random.dropoutMask([batch, 1, input.shape[2]], rate: options.dropout)
    }
    let biases = try bias.map { try self.biases(pass[$0]) } ?? []
    let weights = RecurrentWeights(
      kernel: pass[recurrentKernel], bias: biases.count > 1 ? biases[1] : nil,
      dropout: pass.isTraining && options.recurrentDropout > 0
        ? pass.random.dropoutMask([batch, options.units], rate: options.recurrentDropout) : nil)
    return try recurrentSequence(
      recurrence, linearMap(input, pass[kernel], bias: biases.first), initial: initial, weights: weights,
      mask: walk.mask, isBackwards: walk.isBackwards, returnsSequence: walk.returnsSequence,
      zeroesSkippedSteps: walk.zeroesSkippedSteps)
  }

  /// The input's bias and, where it is kept apart, the state's. Where no gradient is wanted they are the same tensors each time,
  /// so that what was computed with them is found again.
  private func biases(_ bias: Tensor) throws -> [Tensor] {
    guard recurrence.hasRecurrentBias else { return [bias] }
    if bias.node != nil { return try bias.unstacked(axis: 0) }
    return try bias.storage.projections.rearranged { try bias.unstacked(axis: 0) }
  }
}

/// What the cells of all recurrences have in common.
struct CellOptions: Codable {
  var units: Int
  var dropout = 0.0
  var recurrentDropout = 0.0
  var useBias = true
  var kernelInitializer = Initializer.glorotUniform
  var recurrentInitializer = Initializer.orthogonal
  var biasInitializer = Initializer.zeros
  var kernelRegularizer: Regularizer?
  var recurrentRegularizer: Regularizer?
  var biasRegularizer: Regularizer?
}

extension RandomStream {
  /// Zeros with probability `rate`, else 1 / (1 − rate), so that the mean stays what it was.
  func dropoutMask(_ shape: [Int], rate: Double) -> Tensor {
    let kept = Float(1 / (1 - rate))
    return withGenerator { generator in
      Tensor(uninitialized: shape) { scalars in
        for index in scalars.indices { scalars[index] = generator.uniform() < rate ? 0 : kept }
      }
    }
  }
}
