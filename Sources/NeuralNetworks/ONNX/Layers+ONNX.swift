// The operators of each layer that isn't recurrent.

/// A layer of one input and one output.
private protocol UnaryONNXLayer: ONNXLayer {
  func export(_ x: ONNXGraph.Value, _ shape: SymbolicShape, to onnx: inout ONNXGraph) throws -> ONNXGraph.Value
}

extension UnaryONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    [try export(inputs[0], shapes[0], to: &onnx)]
  }
}

extension Input: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String { x }
}

extension Activation: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.addActivation(function, x)
  }
}

extension Dense: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.addActivation(activation, onnx.addLinearMap(x, weights[0], bias: useBias ? weights[1] : nil))
  }
}

extension Embedding: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) throws -> String {
    guard !maskZero else { throw onnxProblem(" with maskZero") }
    let tokens = onnx.add("Cast", [x], ["to": .int(7)])
    return onnx.add("Gather", [onnx.constant(weights[0]), tokens])
  }
}

extension Conv1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) throws -> String {
    let pads = try onnxPads(window, shape)
    // ONNX has channels before time, and filters first in a kernel.
    let kernel = try weights[0].transposed([2, 1, 0])
    let convolved = onnx.add(
      "Conv",
      [onnx.add("Transpose", [x], ["perm": .ints([0, 2, 1])]), onnx.constant(kernel)]
        + (useBias ? [onnx.constant(weights[1])] : []),
      ["strides": .ints([window.stride]), "dilations": .ints([window.dilation]), "pads": .ints(pads)])
    return onnx.addActivation(activation, onnx.add("Transpose", [convolved], ["perm": .ints([0, 2, 1])]))
  }
}

extension MaxPooling1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) throws -> String {
    try exportPooling("MaxPool", window, x, shape, to: &onnx)
  }
}

extension AveragePooling1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) throws -> String {
    try exportPooling("AveragePool", window, x, shape, to: &onnx)
  }
}

extension Layer {
  fileprivate func exportPooling(
    _ type: String, _ window: SlidingWindow, _ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph
  ) throws -> String {
    let pooled = onnx.add(
      type, [onnx.add("Transpose", [x], ["perm": .ints([0, 2, 1])])],
      [
        "kernel_shape": .ints([window.size]), "strides": .ints([window.stride]),
        "pads": .ints(try onnxPads(window, shape)),
      ])
    return onnx.add("Transpose", [pooled], ["perm": .ints([0, 2, 1])])
  }

  /// The zeros in front and behind.
  fileprivate func onnxPads(_ window: SlidingWindow, _ shape: SymbolicShape) throws -> [Int] {
    switch window.padding {
    case .valid: return [0, 0]
    case .causal: return [window.front(0), 0]
    case .same:
      guard let time = shape[1] else { throw onnxProblem(" with padding same and unknown length") }
      let reach = (window.size - 1) * window.dilation + 1
      let total = max(0, (window.steps(time) - 1) * window.stride + reach - time)
      return [total / 2, total - total / 2]
    }
  }
}

extension GlobalMaxPooling1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.add("ReduceMax", [x], ["axes": .ints([1]), "keepdims": .int(0)])
  }
}

extension GlobalAveragePooling1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.add("ReduceMean", [x], ["axes": .ints([1]), "keepdims": .int(0)])
  }
}

extension Flatten: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.add("Flatten", [x], ["axis": .int(1)])
  }
}

extension Dropout: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String { x }
}

extension SpatialDropout1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String { x }
}

extension Reshape: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    // 0 keeps the size of the batch.
    onnx.add("Reshape", [x, onnx.constant([0] + targetShape)])
  }
}

extension Permute: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.add("Transpose", [x], ["perm": .ints([0] + order)])
  }
}

extension RepeatVector: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    let column = onnx.add("Unsqueeze", [x, onnx.constant([1])])
    return onnx.add("Tile", [column, onnx.constant([1, count, 1])])
  }
}

extension TimeDistributed: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    let shape = shapes[0]
    let inside = [nil] + shape.dropFirst(2)
    guard let time = shape[1], !inside.dropFirst().contains(nil), let layer = layer as? any ONNXLayer,
      let result = try layer.outputShapes([inside]).first, !result.dropFirst().contains(nil)
    else { throw onnxProblem(" of unknown length, or of a layer without a counterpart") }
    let steps = onnx.add("Reshape", [inputs[0], onnx.constant([-1] + inside.dropFirst().map { $0! })])
    let mapped = try layer.export([steps], [inside], to: &onnx)
    return [onnx.add("Reshape", [mapped[0], onnx.constant([-1, time] + result.dropFirst().map { $0! })])]
  }
}

extension LayerNormalization: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    let features = shape[shape.count - 1]!
    let gamma = scale ? weights[0] : Tensor(repeating: 1, shape: [features])
    return onnx.add(
      "LayerNormalization", [x, onnx.constant(gamma)] + (center ? [onnx.constant(weights[scale ? 1 : 0])] : []),
      ["axis": .int(-1), "epsilon": .float(Float(epsilon))])
  }
}

extension BatchNormalization: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) throws -> String {
    // As it predicts, it is a factor and a shift for each feature.
    let (mean, variance) = (weights[weights.count - 2], weights[weights.count - 1])
    var factor = variance.map { 1 / ($0 + Float(epsilon)).squareRoot() }
    if scale { factor = try factor * weights[0] }
    var shift = try -(mean * factor)
    if center { shift = try shift + weights[scale ? 1 : 0] }
    return onnx.add("Add", [onnx.add("Mul", [x, onnx.constant(factor)]), onnx.constant(shift)])
  }
}

extension Concatenate: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) -> [ONNXGraph.Value] {
    [onnx.add("Concat", inputs, ["axis": .int(axis)])]
  }
}

extension Merge: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) -> [ONNXGraph.Value] {
    switch typeName {
    case "Add": [onnx.add("Sum", inputs)]
    case "Average": [onnx.add("Mean", inputs)]
    case "Maximum": [onnx.add("Max", inputs)]
    default: [inputs.dropFirst().reduce(inputs[0]) { onnx.add("Mul", [$0, $1]) }]
    }
  }
}
