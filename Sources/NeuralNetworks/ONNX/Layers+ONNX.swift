// The operators of each layer that isn't recurrent.

/// A layer of one input and one output.
private protocol UnaryONNXLayer: ONNXLayer {
  /// Whether the input's mask is the result's too.
  var keepsMask: Bool { get }

  func export(_ x: ONNXGraph.Value, _ shape: SymbolicShape, to onnx: inout ONNXGraph) throws -> ONNXGraph.Value
}

extension UnaryONNXLayer {
  fileprivate var keepsMask: Bool { false }

  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    let mask = onnx.mask(of: inputs[0])
    let result = try export(inputs[0], shapes[0], to: &onnx)
    if keepsMask { onnx.setMask(mask, of: result) }
    return [result]
  }
}

extension Input: UnaryONNXLayer {
  fileprivate var keepsMask: Bool { true }

  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String { x }
}

extension Activation: UnaryONNXLayer {
  fileprivate var keepsMask: Bool { true }

  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.addActivation(function, x)
  }
}

extension Dense: UnaryONNXLayer {
  fileprivate var keepsMask: Bool { true }

  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.addActivation(activation, onnx.addLinearMap(x, weights[0], bias: useBias ? weights[1] : nil))
  }
}

extension Embedding: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    let tokens = onnx.add("Cast", [x], ["to": .int(7)])
    let vectors = onnx.add("Gather", [onnx.constant(weights[0]), tokens])
    if maskZero, shape.count == 2 { onnx.setMask(onnx.addDifference(x, from: 0), of: vectors) }
    return vectors
  }
}

extension Conv1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) throws -> String {
    let padding = window.onnxPadding
    // ONNX has channels before time, and filters first in a kernel.
    let kernel = try weights[0].transposed([2, 1, 0])
    let convolved = onnx.add(
      "Conv",
      [onnx.add("Transpose", [x], ["perm": .ints([0, 2, 1])]), onnx.constant(kernel)]
        + (useBias ? [onnx.constant(weights[1])] : []),
      ["strides": .ints([window.stride]), "dilations": .ints([window.dilation]), padding.name: padding.value])
    return onnx.addActivation(activation, onnx.add("Transpose", [convolved], ["perm": .ints([0, 2, 1])]))
  }
}

extension MaxPooling1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    window.exportPooling("MaxPool", x, to: &onnx)
  }
}

extension AveragePooling1D: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    window.exportPooling("AveragePool", x, to: &onnx)
  }
}

extension SlidingWindow {
  fileprivate func exportPooling(_ type: String, _ x: String, to onnx: inout ONNXGraph) -> String {
    let padding = onnxPadding
    let pooled = onnx.add(
      type, [onnx.add("Transpose", [x], ["perm": .ints([0, 2, 1])])],
      ["kernel_shape": .ints([size]), "strides": .ints([stride]), padding.name: padding.value])
    return onnx.add("Transpose", [pooled], ["perm": .ints([0, 2, 1])])
  }

  /// The attribute that tells of the zeros in front and behind.
  fileprivate var onnxPadding: (name: String, value: ONNXGraph.Attribute) {
    switch padding {
    case .valid: ("pads", .ints([0, 0]))
    case .causal: ("pads", .ints([front(0), 0]))
    case .same: ("auto_pad", .string("SAME_UPPER"))
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
    guard let mask = onnx.mask(of: x) else {
      return onnx.add("ReduceMean", [x], ["axes": .ints([1]), "keepdims": .int(0)])
    }
    let kept = onnx.add("Unsqueeze", [mask, onnx.constant([2])])
    let sum = onnx.add("ReduceSum", [onnx.add("Mul", [x, kept]), onnx.constant([1])], ["keepdims": .int(0)])
    let count = onnx.add("ReduceSum", [kept, onnx.constant([1])], ["keepdims": .int(0)])
    return onnx.add("Div", [sum, onnx.add("Max", [count, onnx.constant(Tensor(1.0))])])
  }
}

extension Flatten: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    onnx.add("Flatten", [x], ["axis": .int(1)])
  }
}

extension Dropout: UnaryONNXLayer {
  fileprivate var keepsMask: Bool { true }

  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String { x }
}

extension SpatialDropout1D: UnaryONNXLayer {
  fileprivate var keepsMask: Bool { true }

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

extension Masking: UnaryONNXLayer {
  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    let mask = onnx.add(
      "ReduceMax", [onnx.addDifference(x, from: maskValue)], ["axes": .ints([2]), "keepdims": .int(0)])
    let result = onnx.add("Mul", [x, onnx.add("Unsqueeze", [mask, onnx.constant([2])])])
    onnx.setMask(mask, of: result)
    return result
  }
}

extension TimeDistributed: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    guard let layer = layer as? any ONNXLayer else { throw layer.onnxProblem("") }
    let stepSize = onnx.add("Concat", [onnx.constant([-1]), onnx.addSizes(of: inputs[0], from: 2)], ["axis": .int(0)])
    let steps = onnx.add("Reshape", [inputs[0], stepSize])
    let mapped = try layer.export([steps], [[nil] + shapes[0].dropFirst(2)], to: &onnx)[0]
    let size = onnx.add(
      "Concat", [onnx.addSizes(of: inputs[0], from: 0, to: 2), onnx.addSizes(of: mapped, from: 1)], ["axis": .int(0)])
    let result = onnx.add("Reshape", [mapped, size])
    onnx.setMask(onnx.mask(of: inputs[0]), of: result)
    return [result]
  }
}

extension LayerNormalization: UnaryONNXLayer {
  fileprivate var keepsMask: Bool { true }

  fileprivate func export(_ x: String, _ shape: SymbolicShape, to onnx: inout ONNXGraph) -> String {
    let features = shape[shape.count - 1]!
    let gamma = scale ? weights[0] : Tensor(repeating: 1, shape: [features])
    return onnx.add(
      "LayerNormalization", [x, onnx.constant(gamma)] + (center ? [onnx.constant(weights[scale ? 1 : 0])] : []),
      ["axis": .int(-1), "epsilon": .float(Float(epsilon))])
  }
}

extension BatchNormalization: UnaryONNXLayer {
  fileprivate var keepsMask: Bool { true }

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
    let result = onnx.add("Concat", inputs, ["axis": .int(axis)])
    if shapes[0].count == 3, axis == 1 || axis == -2 {
      onnx.setMask(onnx.addJoinedMask(of: inputs), of: result)
    } else {
      onnx.setMask(onnx.addCommonMask(of: inputs), of: result)
    }
    return [result]
  }
}

extension Merge: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) -> [ONNXGraph.Value] {
    let result =
      switch typeName {
      case "Add": onnx.add("Sum", inputs)
      case "Average": onnx.add("Mean", inputs)
      case "Maximum": onnx.add("Max", inputs)
      default: inputs.dropFirst().reduce(inputs[0]) { onnx.add("Mul", [$0, $1]) }
      }
    onnx.setMask(onnx.addCommonMask(of: inputs), of: result)
    return [result]
  }
}

// MARK: - Masks

extension ONNXGraph {
  /// 1 where `x` differs from a number, else 0.
  fileprivate mutating func addDifference(_ x: Value, from number: Double) -> Value {
    let differs = add("Not", [add("Equal", [x, constant(Tensor(number))])])
    return add("Cast", [differs], ["to": .int(1)])
  }

  /// The mask of a combination of values: the steps that count in any of them. `nil` if one of them has none.
  fileprivate mutating func addCommonMask(of values: [Value]) -> Value? {
    let masks = values.compactMap { mask(of: $0) }
    guard masks.count == values.count else { return nil }
    return Set(masks).count == 1 ? masks[0] : add("Max", masks)
  }

  /// The mask of values that follow each other in time; `nil` if none has one.
  fileprivate mutating func addJoinedMask(of values: [Value]) -> Value? {
    guard values.contains(where: { mask(of: $0) != nil }) else { return nil }
    let masks = values.map { value in
      if let mask = mask(of: value) { return mask }
      let zeros = add("ConstantOfShape", [addSizes(of: value, from: 0, to: 2)])
      return add("Add", [zeros, constant(Tensor(1.0))])
    }
    return add("Concat", masks, ["axis": .int(1)])
  }
}
