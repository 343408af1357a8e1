import Foundation

extension Model {
  /// Writes the model, as it predicts, to an ONNX file (operator set 17), which onnxruntime and others run.
  ///
  /// Inputs are fp32 tensors, tokens included: `input`, or `input_1`, `input_2` … where there are several; outputs are
  /// named in the same way. Masks are written as well. What ONNX has no form for is refused: the function of a `Lambda`,
  /// and recurrent layers that are `stateful`.
  ///
  /// - Throws: `NetworkError.unsupported`, naming the layer; `.notBuilt`; `.file`.
  public func export(onnx path: String) throws {
    try Runtime.current.files.write(onnxData(), to: path)
  }

  func onnxData() throws -> Data {
    let graph = try builtGraph()
    var onnx = ONNXGraph()
    let names = graph.inputs.indices.map { graph.inputs.count == 1 ? "input" : "input_\($0 + 1)" }
    for (name, input) in zip(names, graph.inputs) { onnx.addInput(name, shape: input.shape) }
    let results = try graph.export(names, to: &onnx)
    for (index, (result, output)) in zip(results, graph.outputs).enumerated() {
      onnx.addOutput(result, named: results.count == 1 ? "output" : "output_\(index + 1)", shape: output.shape)
    }
    return onnx.encoded(name: name)
  }
}

/// A layer that can be written as ONNX operators.
protocol ONNXLayer: Layer {
  /// Adds the layer's operators.
  ///
  /// - Parameters:
  ///   - inputs: the names of what the layer takes.
  ///   - shapes: their shapes.
  /// - Returns: the names of what it gives.
  func export(_ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph) throws
    -> [ONNXGraph.Value]
}

extension LayerGraph {
  fileprivate func export(_ values: [ONNXGraph.Value], to onnx: inout ONNXGraph) throws -> [ONNXGraph.Value] {
    var places: [Int: ONNXGraph.Value] = [:]
    for (input, value) in zip(inputs, values) { places[input.place] = value }
    for step in steps {
      guard let layer = step.layer as? any ONNXLayer else { throw step.layer.onnxProblem("") }
      let results = try layer.export(step.inputs.map { places[$0]! }, step.inputShapes, to: &onnx)
      for (place, result) in zip(step.outputs, results) { places[place] = result }
    }
    return outputs.map { places[$0.place]! }
  }
}

extension Model: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    try builtGraph().export(inputs, to: &onnx)
  }
}

extension Layer {
  func onnxProblem(_ what: String) -> NetworkError {
    .unsupported("writing layer '\(name)' (\(typeName)\(what)) as ONNX")
  }
}

extension ONNXGraph {
  /// `x · weight + bias` along the last dimension.
  mutating func addLinearMap(_ x: Value, _ weight: Tensor, bias: Tensor?) -> Value {
    let product = add("MatMul", [x, constant(weight)])
    return if let bias { add("Add", [product, constant(bias)]) } else { product }
  }

  mutating func addActivation(_ function: ActivationFunction, _ x: Value) -> Value {
    switch function {
    case .linear: return x
    case .relu: return add("Relu", [x])
    case .sigmoid: return add("Sigmoid", [x])
    case .tanh: return add("Tanh", [x])
    case .softmax: return add("Softmax", [x], ["axis": .int(-1)])
    case .elu: return add("Elu", [x])
    case .selu: return add("Selu", [x])
    case .gelu:
      let error = add("Erf", [add("Mul", [x, constant(Tensor(0.5.squareRoot()))])])
      let share = add("Mul", [add("Add", [error, constant(Tensor(1.0))]), constant(Tensor(0.5))])
      return add("Mul", [x, share])
    case .swish: return add("Mul", [x, add("Sigmoid", [x])])
    case .softplus: return add("Softplus", [x])
    case .softsign: return add("Softsign", [x])
    case .hardSigmoid: return add("HardSigmoid", [x], ["alpha": .float(1 / 6), "beta": .float(0.5)])
    case .leakyRelu: return add("LeakyRelu", [x], ["alpha": .float(0.2)])
    case .exponential: return add("Exp", [x])
    }
  }
}
