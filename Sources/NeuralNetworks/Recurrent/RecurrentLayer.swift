/// A recurrent layer: a cell, walked along sequences.
///
/// `SimpleRNN`, `LSTM` and `GRU` are this layer with different cells. Input `[batch, time, features]`, and optionally
/// the initial states, each `[batch, units]`. Result `[batch, units]`, or `[batch, time, units]` with
/// `returnSequences`; with `returnState`, the last states follow.
public class RecurrentLayer: Layer {
  let cell: any RecurrentCell
  let options: RecurrentOptions
  private let kind: String

  private var kernel: Parameter!
  private var recurrentKernel: Parameter!
  private var bias: Parameter?

  /// The states after the batch before, if the layer is stateful.
  var carriedStates: [Tensor]?

  init(_ kind: String, cell: any RecurrentCell, options: RecurrentOptions, name: String?) {
    self.kind = kind
    self.cell = cell
    self.options = options
    super.init(name: name)
  }

  public override var typeName: String { kind }

  override var treatsRowsApart: Bool { !options.stateful }

  /// A layer like this one, with parameters of its own, that walks the other way.
  func reversed(name: String?) -> RecurrentLayer {
    var options = options
    options.goBackwards.toggle()
    return RecurrentLayer(kind, cell: cell, options: options, name: name)
  }

  override func build(_ inputs: [SymbolicShape]) throws {
    try requirePositive("units", options.units)
    try requireRate("dropout", options.dropout)
    try requireRate("recurrentDropout", options.recurrentDropout)
    let features = try requireSequence(inputs[0])
    let columns = cell.blocks * options.units
    kernel = try addParameter(
      "kernel", [features, columns], options.kernelInitializer, regularizer: options.kernelRegularizer)
    recurrentKernel = try addParameter(
      "recurrent_kernel", [options.units, columns], options.recurrentInitializer,
      regularizer: options.recurrentRegularizer)
    if options.useBias {
      bias = try addParameter("bias", cell.hasRecurrentBias ? [2, columns] : [columns], options.biasInitializer)
    }
  }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    guard inputs.count == 1 || inputs.count == 1 + cell.stateCount else {
      throw NetworkError.layerInputCount(
        layer: name, count: inputs.count,
        expected: "a sequence, or a sequence and \(cell.stateCount) initial state\(cell.stateCount == 1 ? "" : "s")")
    }
    let features = try requireSequence(inputs[0])
    guard features == kernel.shape[0] else {
      throw NetworkError.layerInput(layer: name, shape: inputs[0], expected: "\(kernel.shape[0]) features")
    }
    for state in inputs.dropFirst() where state != [nil, options.units] {
      throw NetworkError.layerInput(layer: name, shape: state, expected: "a state of shape (None, \(options.units))")
    }
    let output = options.returnSequences ? [nil, inputs[0][1], options.units] : [nil, options.units]
    return [output] + (options.returnState ? Array(repeating: [nil, options.units], count: cell.stateCount) : [])
  }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    let result = try walk(inputs, pass, zeroesSkippedSteps: false)
    let output: Tensor
    if let sequence = result.sequence {
      output = (options.goBackwards ? try sequence.reversed(axis: 1) : sequence).withMask(inputs[0].mask)
    } else {
      output = result.states[0]
    }
    return [output] + (options.returnState ? result.states : [])
  }

  override func resetStates() { carriedStates = nil }

  /// Walks the sequences; the result's steps are in the order of the input, whichever way the walk goes.
  func walk(_ inputs: [Tensor], _ pass: ForwardPass, zeroesSkippedSteps: Bool) throws -> RecurrentResult {
    var input = inputs[0]
    let batch = input.shape[0]
    if pass.isTraining, options.dropout > 0 {
      let keep = pass.random.dropoutMask([batch, 1, input.shape[2]], rate: options.dropout)
      input = (try input * keep).withMask(input.mask)
    }
    let biases = try bias.map { try self.biases(pass[$0]) } ?? []
    let weights = RecurrentWeights(
      kernel: pass[recurrentKernel], bias: biases.count > 1 ? biases[1] : nil,
      dropout: pass.isTraining && options.recurrentDropout > 0
        ? pass.random.dropoutMask([batch, options.units], rate: options.recurrentDropout) : nil)
    let result = try recurrentSequence(
      cell, linearMap(input, pass[kernel], bias: biases.first), initial: initialStates(inputs), weights: weights,
      mask: input.mask, isBackwards: options.goBackwards, returnsSequence: options.returnSequences,
      zeroesSkippedSteps: zeroesSkippedSteps)
    if options.stateful { carriedStates = result.states.map { $0.detached() } }
    return result
  }

  /// The input's bias and, where it is kept apart, the state's. Where no gradient is wanted they are the same tensors each time,
  /// so that what was computed with them is found again.
  private func biases(_ bias: Tensor) throws -> [Tensor] {
    guard cell.hasRecurrentBias else { return [bias] }
    if bias.node != nil { return try bias.unstacked(axis: 0) }
    return try bias.storage.projections.rearranged { try bias.unstacked(axis: 0) }
  }

  /// The states before the first step; `nil` if all are zero.
  private func initialStates(_ inputs: [Tensor]) throws -> [Tensor]? {
    if inputs.count > 1 { return Array(inputs.dropFirst()) }
    if options.stateful, let carriedStates {
      guard carriedStates[0].shape[0] == inputs[0].shape[0] else {
        throw NetworkError.layerInput(
          layer: name, shape: inputs[0].shape,
          expected: "batches of \(carriedStates[0].shape[0]) rows, as before, since it is stateful; "
            + "resetStates() starts anew")
      }
      return carriedStates
    }
    return nil
  }
}

/// What the recurrent layers have in common.
struct RecurrentOptions: Codable {
  var units: Int
  var returnSequences = false
  var returnState = false
  var goBackwards = false
  var stateful = false
  var dropout = 0.0
  var recurrentDropout = 0.0
  var useBias = true
  var kernelInitializer = Initializer.glorotUniform
  var recurrentInitializer = Initializer.orthogonal
  var biasInitializer = Initializer.zeros
  var kernelRegularizer: Regularizer?
  var recurrentRegularizer: Regularizer?
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
