// Attention is made of products, a softmax and a product.

extension Attention: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    let key = onnx.add("Transpose", [inputs.count > 2 ? inputs[2] : inputs[1]], ["perm": .ints([0, 2, 1])])
    var scores = onnx.add("MatMul", [inputs[0], key])
    if useScale { scores = onnx.add("Mul", [scores, onnx.constant(weights[0])]) }
    return [try exportMixture(scores, inputs[1], shapes, isCausal: isCausal, to: &onnx)]
  }
}

extension AdditiveAttention: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    let query = onnx.add("Unsqueeze", [inputs[0], onnx.constant([2])])
    let key = onnx.add("Unsqueeze", [inputs.count > 2 ? inputs[2] : inputs[1], onnx.constant([1])])
    var sums = onnx.add("Tanh", [onnx.add("Add", [query, key])])
    if useScale { sums = onnx.add("Mul", [sums, onnx.constant(weights[0])]) }
    let scores = onnx.add("ReduceSum", [sums, onnx.constant([-1])], ["keepdims": .int(0)])
    return [try exportMixture(scores, inputs[1], shapes, isCausal: isCausal, to: &onnx)]
  }
}

extension MultiHeadAttention: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    var rest = weights[...]
    func projection() throws -> (kernel: Tensor, bias: Tensor?) {
      (rest.removeFirst(), useBias ? rest.removeFirst() : nil)
    }
    /// `[batch, heads, time, width]`
    func heads(_ x: ONNXGraph.Value) throws -> ONNXGraph.Value {
      let (kernel, bias) = try projection()
      let shape = kernel.shape
      let mapped = onnx.addLinearMap(
        x, try kernel.reshaped([shape[0], shape[1] * shape[2]]), bias: try bias?.reshaped([shape[1] * shape[2]]))
      // 0 keeps the sizes of batch and time.
      let split = onnx.add("Reshape", [mapped, onnx.constant([0, 0, shape[1], shape[2]])])
      return onnx.add("Transpose", [split], ["perm": .ints([0, 2, 1, 3])])
    }
    let query = try heads(inputs[0])
    let key = onnx.add(
      "Transpose", [try heads(inputs.count > 2 ? inputs[2] : inputs[1])], ["perm": .ints([0, 1, 3, 2])])
    let value = try heads(inputs[1])
    let factor = onnx.constant(Tensor(1 / Double(keyDim).squareRoot()))
    let scores = onnx.add("Mul", [onnx.add("MatMul", [query, key]), factor])
    let mixed = onnx.add(
      "Transpose", [try exportMixture(scores, value, shapes, isCausal: isCausal, to: &onnx)],
      ["perm": .ints([0, 2, 1, 3])])
    let joined = onnx.add("Reshape", [mixed, onnx.constant([0, 0, numHeads * valueDim])])
    let (kernel, bias) = try projection()
    return [onnx.addLinearMap(joined, try kernel.reshaped([numHeads * valueDim, kernel.shape[2]]), bias: bias)]
  }
}

extension Layer {
  /// The values, mixed by the softmax of the scores.
  fileprivate func exportMixture(
    _ scores: ONNXGraph.Value, _ value: ONNXGraph.Value, _ shapes: [SymbolicShape], isCausal: Bool,
    to onnx: inout ONNXGraph
  ) throws -> ONNXGraph.Value {
    var scores = scores
    if isCausal {
      guard let queries = shapes[0][1], let values = shapes[1][1] else {
        throw onnxProblem(", causal and of unknown length")
      }
      let hidden = try AttentionMask(shape: [1, queries, values], key: nil, isCausal: true)
        .hiding(Tensor(repeating: 0, shape: [1, queries, values])).reshaped([queries, values])
      scores = onnx.add("Add", [scores, onnx.constant(hidden)])
    }
    return onnx.add("MatMul", [onnx.add("Softmax", [scores], ["axis": .int(-1)]), value])
  }
}
