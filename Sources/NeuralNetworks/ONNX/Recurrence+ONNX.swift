// One step of each recurrence as ONNX operators: what a walk is made of where steps are skipped, or where an activation
// is none that ONNX's own recurrent operators know.

/// A recurrence that can be written as ONNX operators.
protocol ONNXRecurrence: Recurrence {
  /// ONNX's operator for the walk along whole sequences.
  var onnxOperator: String { get }

  /// Where ONNX has our blocks, in its order.
  var onnxBlocks: [Int] { get }

  /// The activations that the operator is given.
  var onnxActivations: [ActivationFunction] { get }

  /// Adds the operators of one step, as `step` computes it.
  func exportStep(
    _ projected: ONNXGraph.Value, states: [ONNXGraph.Value], weights: ONNXRecurrentWeights, to onnx: inout ONNXGraph
  ) -> [ONNXGraph.Value]
}

/// What a recurrence multiplies its state by.
struct ONNXRecurrentWeights {
  let units: Int
  let kernel: Tensor
  let bias: Tensor?

  /// The state's part of all blocks.
  func product(_ state: ONNXGraph.Value, to onnx: inout ONNXGraph) -> ONNXGraph.Value {
    onnx.addLinearMap(state, kernel, bias: bias)
  }
}

extension SimpleRecurrence: ONNXRecurrence {
  var onnxOperator: String { "RNN" }
  var onnxBlocks: [Int] { [0] }
  var onnxActivations: [ActivationFunction] { [activation] }

  func exportStep(
    _ projected: ONNXGraph.Value, states: [ONNXGraph.Value], weights: ONNXRecurrentWeights, to onnx: inout ONNXGraph
  ) -> [ONNXGraph.Value] {
    [onnx.addActivation(activation, onnx.add("Add", [projected, weights.product(states[0], to: &onnx)]))]
  }
}

extension LSTMRecurrence: ONNXRecurrence {
  var onnxOperator: String { "LSTM" }
  // Ours are input, forget, candidate, output; ONNX's are input, output, forget, candidate.
  var onnxBlocks: [Int] { [0, 3, 1, 2] }
  var onnxActivations: [ActivationFunction] { [recurrentActivation, activation, activation] }

  func exportStep(
    _ projected: ONNXGraph.Value, states: [ONNXGraph.Value], weights: ONNXRecurrentWeights, to onnx: inout ONNXGraph
  ) -> [ONNXGraph.Value] {
    let sums = onnx.addBlocks(
      of: onnx.add("Add", [projected, weights.product(states[0], to: &onnx)]), units: weights.units, count: 4)
    let (input, forget) = (
      onnx.addActivation(recurrentActivation, sums[0]), onnx.addActivation(recurrentActivation, sums[1])
    )
    let (candidate, output) = (
      onnx.addActivation(activation, sums[2]), onnx.addActivation(recurrentActivation, sums[3])
    )
    let memory = onnx.add(
      "Add", [onnx.add("Mul", [forget, states[1]]), onnx.add("Mul", [input, candidate])])
    return [onnx.add("Mul", [output, onnx.addActivation(activation, memory)]), memory]
  }
}

extension GRURecurrence: ONNXRecurrence {
  var onnxOperator: String { "GRU" }
  var onnxBlocks: [Int] { [0, 1, 2] }
  var onnxActivations: [ActivationFunction] { [recurrentActivation, activation] }

  func exportStep(
    _ projected: ONNXGraph.Value, states: [ONNXGraph.Value], weights: ONNXRecurrentWeights, to onnx: inout ONNXGraph
  ) -> [ONNXGraph.Value] {
    let units = weights.units
    let state = states[0]
    let inputs = onnx.addBlocks(of: projected, units: units, count: 3)
    let products = onnx.addBlocks(of: weights.product(state, to: &onnx), units: units, count: 3)
    let update = onnx.addActivation(recurrentActivation, onnx.add("Add", [inputs[0], products[0]]))
    let reset = onnx.addActivation(recurrentActivation, onnx.add("Add", [inputs[1], products[1]]))
    let resetProduct: ONNXGraph.Value
    if resetAfter {
      resetProduct = onnx.add("Mul", [reset, products[2]])
    } else {
      let whole = weights.product(onnx.add("Mul", [reset, state]), to: &onnx)
      resetProduct = onnx.addBlocks(of: whole, units: units, count: 3)[2]
    }
    let candidate = onnx.addActivation(activation, onnx.add("Add", [inputs[2], resetProduct]))
    // z h + (1 − z) n = n + z (h − n)
    let change = onnx.add("Mul", [update, onnx.add("Sub", [state, candidate])])
    return [onnx.add("Add", [candidate, change])]
  }
}

extension ONNXGraph {
  /// The blocks of `units` columns that stand side by side.
  fileprivate mutating func addBlocks(of x: Value, units: Int, count: Int) -> [Value] {
    add("Split", [x, constant(Array(repeating: units, count: count))], ["axis": .int(-1)], results: count)
  }
}

extension ActivationFunction {
  /// The name by which ONNX's recurrent operators know the function; `nil` if they don't.
  var onnxRecurrentName: String? {
    switch self {
    case .tanh: "Tanh"
    case .sigmoid: "Sigmoid"
    case .relu: "Relu"
    case .softsign: "Softsign"
    case .softplus: "Softplus"
    default: nil
    }
  }
}
