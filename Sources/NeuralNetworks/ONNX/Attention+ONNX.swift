// Attention is made of products, a softmax and a product.

extension Attention: ONNXLayer {
  func export(
    _ inputs: [ONNXGraph.Value], _ shapes: [SymbolicShape], to onnx: inout ONNXGraph
  ) throws -> [ONNXGraph.Value] {
    let key = onnx.add("Transpose", [inputs.count > 2 ? inputs[2] : inputs[1]], ["perm": .ints([0, 2, 1])])
    var scores = onnx.add("MatMul", [inputs[0], key])
    if useScale { scores = onnx.add("Mul", [scores, onnx.constant(weights[0])]) }
    return [onnx.addAttention(scores, inputs, isCausal: isCausal)]
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
    return [onnx.addAttention(scores, inputs, isCausal: isCausal)]
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
    let (queryMask, keyMask) = (onnx.mask(of: inputs[0]), onnx.mask(of: inputs[1]))
    let visible = onnx.addVisibility(scores, query: queryMask, key: keyMask, isCausal: isCausal, heads: true)
    let mixed = onnx.add("MatMul", [onnx.addSoftmax(scores, visible), value])
    let joined = onnx.add(
      "Reshape",
      [onnx.add("Transpose", [mixed], ["perm": .ints([0, 2, 1, 3])]), onnx.constant([0, 0, numHeads * valueDim])])
    let (kernel, bias) = try projection()
    let result = onnx.addLinearMap(joined, try kernel.reshaped([numHeads * valueDim, kernel.shape[2]]), bias: bias)
    onnx.setMask(queryMask, of: result)
    return [result]
  }
}

extension ONNXGraph {
  /// The values, mixed by the softmax of the scores; zeros where a query is padding.
  fileprivate mutating func addAttention(_ scores: Value, _ inputs: [Value], isCausal: Bool) -> Value {
    let visible = addVisibility(scores, query: nil, key: mask(of: inputs[1]), isCausal: isCausal, heads: false)
    let mixed = add("MatMul", [addSoftmax(scores, visible), inputs[1]])
    guard let queryMask = mask(of: inputs[0]) else { return mixed }
    let result = add("Mul", [mixed, add("Unsqueeze", [queryMask, constant([2])])])
    setMask(queryMask, of: result)
    return result
  }

  /// 1 where a query may see a value, else 0; `nil` if it may everywhere.
  ///
  /// - Parameter heads: whether scores have a dimension for the heads.
  fileprivate mutating func addVisibility(
    _ scores: Value, query: Value?, key: Value?, isCausal: Bool, heads: Bool
  ) -> Value? {
    var factors: [Value] = []
    if let query { factors.append(add("Unsqueeze", [query, constant(heads ? [1, 3] : [2])])) }
    if let key { factors.append(add("Unsqueeze", [key, constant(heads ? [1, 2] : [1])])) }
    if isCausal {
      let zeros = add("ConstantOfShape", [addSizes(of: scores, from: -2)])
      factors.append(add("Trilu", [add("Add", [zeros, constant(Tensor(1.0))])], ["upper": .int(0)]))
    }
    guard let first = factors.first else { return nil }
    return factors.dropFirst().reduce(first) { add("Mul", [$0, $1]) }
  }

  /// The softmax of scores, where what isn't visible has no weight.
  fileprivate mutating func addSoftmax(_ scores: Value, _ visible: Value?) -> Value {
    var scores = scores
    if let visible {
      let hidden = add("Mul", [add("Sub", [visible, constant(Tensor(1.0))]), constant(Tensor(1e9))])
      scores = add("Add", [scores, hidden])
    }
    return add("Softmax", [scores], ["axis": .int(-1)])
  }
}
