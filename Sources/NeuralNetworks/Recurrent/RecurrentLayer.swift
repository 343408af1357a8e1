/// A recurrent layer: a cell, walked along sequences.
///
/// `SimpleRNN`, `LSTM`, `GRU` and `RNN` are this layer with different cells. Input `[batch, time, features]`, and
/// optionally the initial states, each `[batch, units]`. Result `[batch, units]`, or `[batch, time, units]` with
/// `returnSequences`; with `returnState`, the last states follow.
public class RecurrentLayer: Layer {
  let cell: RNNCell
  let options: SequenceOptions
  private let kind: String

  /// The states after the batch before, if the layer is stateful.
  var carriedStates: [Tensor]?

  init(_ kind: String, cell: RNNCell, options: SequenceOptions, name: String?) {
    self.kind = kind
    self.cell = cell
    self.options = options
    super.init(name: name)
  }

  public override var typeName: String { kind }

  override var treatsRowsApart: Bool { !options.stateful }

  override var sublayers: [Layer] { [cell] }

  /// A layer like this one, with parameters of its own, that walks the other way.
  func reversed(name: String?) -> RecurrentLayer {
    var options = options
    options.goBackwards.toggle()
    return RecurrentLayer(kind, cell: cell.twin(), options: options, name: name)
  }

  override func build(_ inputs: [SymbolicShape]) throws {
    try cell.checkArguments(of: self)
    try cell.ensureBuilt([[nil, requireSequence(inputs[0])]])
  }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    let sizes = cell.stateSizes
    guard inputs.count == 1 || inputs.count == 1 + sizes.count else {
      throw NetworkError.layerInputCount(
        layer: name, count: inputs.count,
        expected: "a sequence, or a sequence and \(sizes.count) initial state\(sizes.count == 1 ? "" : "s")")
    }
    let features = try requireSequence(inputs[0])
    if let expected = cell.features, features != expected {
      throw NetworkError.layerInput(layer: name, shape: inputs[0], expected: "\(expected) features")
    }
    for (state, size) in zip(inputs.dropFirst(), sizes) where state != [nil, size] {
      throw NetworkError.layerInput(layer: name, shape: state, expected: "a state of shape (None, \(size))")
    }
    let output = options.returnSequences ? [nil, inputs[0][1], cell.units] : [nil, cell.units]
    return [output] + (options.returnState ? sizes.map { [nil, $0] } : [])
  }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    let result = try walk(inputs, pass, zeroesSkippedSteps: false)
    let output: Tensor
    if let sequence = result.sequence {
      output = (options.goBackwards ? try sequence.reversed(axis: 1) : sequence).withMask(inputs[0].mask)
    } else {
      output = result.states[cell.outputState]
    }
    return [output] + (options.returnState ? result.states : [])
  }

  public override func resetStates() { carriedStates = nil }

  /// Walks the sequences; the result's steps are in the order of the input, whichever way the walk goes.
  func walk(_ inputs: [Tensor], _ pass: ForwardPass, zeroesSkippedSteps: Bool) throws -> RecurrentResult {
    let walk = SequenceWalk(
      mask: inputs[0].mask, isBackwards: options.goBackwards, returnsSequence: options.returnSequences,
      zeroesSkippedSteps: zeroesSkippedSteps)
    let result = try cell.walk(inputs[0], initial: initialStates(inputs), walk, pass)
    if options.stateful { carriedStates = result.states.map { $0.detached() } }
    return result
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

/// How a recurrent layer goes along sequences, and what it gives of them.
struct SequenceOptions: Codable {
  var returnSequences = false
  var returnState = false
  var goBackwards = false
  var stateful = false
}
