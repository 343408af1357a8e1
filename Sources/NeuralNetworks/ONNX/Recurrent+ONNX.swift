// ONNX has the three cells as operators over whole sequences. Its sequences have time first; its kernels are transposed,
// with a dimension for the direction in front, and keep two biases side by side.

extension RecurrentLayer: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    var (sequence, states) = try exportWalk(inputs, to: &onnx)
    if options.returnSequences, options.goBackwards {
      sequence = onnx.add(
        "Slice",
        [sequence, onnx.constant([-1]), onnx.constant([Int(Int32.min)]), onnx.constant([1]), onnx.constant([-1])])
    }
    return [options.returnSequences ? sequence : states[0]] + (options.returnState ? states : [])
  }

  /// The states after each step, in the order of the input, and the last ones.
  fileprivate func exportWalk(
    _ inputs: [ONNXGraph.Value], to onnx: inout ONNXGraph
  ) throws -> (sequence: ONNXGraph.Value, states: [ONNXGraph.Value]) {
    guard !options.stateful else { throw onnxProblem(" with stateful") }
    let operation = try onnxOperation()
    let units = options.units
    func columns(_ tensor: Tensor) throws -> Tensor {
      let axis = tensor.rank - 1
      return try .concatenated(
        operation.blocks.map { try tensor.slice(axis: axis, from: $0 * units, count: units) }, axis: axis)
    }
    func kernel(_ index: Int) throws -> Tensor {
      let kernel = try columns(weights[index]).transposed()
      return try kernel.reshaped([1] + kernel.shape)
    }
    var biases = Tensor(repeating: 0, shape: [1, 2 * cell.blocks * units])
    if options.useBias {
      let bias = try columns(weights[2])
      biases = cell.hasRecurrentBias ? bias : try .concatenated([bias, Tensor(repeating: 0, shape: bias.shape)])
      biases = try biases.reshaped([1, 2 * cell.blocks * units])
    }
    let x = onnx.add("Transpose", [inputs[0]], ["perm": .ints([1, 0, 2])])
    let initial = inputs.dropFirst().map { onnx.add("Unsqueeze", [$0, onnx.constant([0])]) }
    var operands = [x, onnx.constant(try kernel(0)), onnx.constant(try kernel(1)), onnx.constant(biases)]
    if !initial.isEmpty { operands += [""] + initial }
    let direction = options.goBackwards ? "reverse" : "forward"
    let results = onnx.add(
      typeName == "SimpleRNN" ? "RNN" : typeName, operands,
      typeName == "GRU"
        ? [
          "hidden_size": .int(units), "direction": .string(direction), "activations": .strings(operation.activations),
          "linear_before_reset": .int(cell.hasRecurrentBias ? 1 : 0),
        ]
        : [
          "hidden_size": .int(units), "direction": .string(direction), "activations": .strings(operation.activations),
        ],
      results: 1 + cell.stateCount)
    let sequence = onnx.add("Squeeze", [results[0], onnx.constant([1])])
    return (
      onnx.add("Transpose", [sequence], ["perm": .ints([1, 0, 2])]),
      results.dropFirst().map { onnx.add("Squeeze", [$0, onnx.constant([0])]) }
    )
  }

  /// The order in which ONNX has the blocks, and its names of the activations.
  private func onnxOperation() throws -> (blocks: [Int], activations: [String]) {
    func name(_ function: ActivationFunction) throws -> String {
      switch function {
      case .tanh: return "Tanh"
      case .sigmoid: return "Sigmoid"
      case .relu: return "Relu"
      case .softsign: return "Softsign"
      case .softplus: return "Softplus"
      default: throw onnxProblem(" with activation \(function.rawValue)")
      }
    }
    switch cell {
    case let cell as LSTMCell:
      // Ours are input, forget, candidate, output; ONNX's are input, output, forget, candidate.
      let (gate, activation) = (try name(cell.recurrentActivation), try name(cell.activation))
      return ([0, 3, 1, 2], [gate, activation, activation])
    case let cell as GRUCell:
      return ([0, 1, 2], [try name(cell.recurrentActivation), try name(cell.activation)])
    case let cell as SimpleRNNCell:
      return ([0], [try name(cell.activation)])
    default: throw onnxProblem("")
    }
  }
}

extension Bidirectional: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    let states = Array(inputs.dropFirst())
    let a = try forwardLayer.exportWalk([inputs[0]] + states.prefix(states.count / 2), to: &onnx)
    let b = try backwardLayer.exportWalk([inputs[0]] + states.suffix(states.count / 2), to: &onnx)
    let both = forwardLayer.options.returnSequences ? [a.sequence, b.sequence] : [a.states[0], b.states[0]]
    let merged: [ONNXGraph.Value] =
      switch mergeMode {
      case .concat: [onnx.add("Concat", both, ["axis": .int(-1)])]
      case .sum: [onnx.add("Sum", both)]
      case .mul: [onnx.add("Mul", both)]
      case .ave: [onnx.add("Mean", both)]
      case .none: both
      }
    return merged + (forwardLayer.options.returnState ? a.states + b.states : [])
  }
}
