extension Model {
  /// How strongly the loss depends on each time step of what a layer reads: where gradients vanish on their way back
  /// through time, the norms of the early steps are near zero.
  ///
  /// For each example the gradient of its own loss with respect to the layer's input `[time, features]` is taken; the
  /// result is the mean over the examples of the Euclidean norm of each time step's row.
  ///
  /// - Parameters:
  ///   - x: the input, one row for each example; some dozens are enough.
  ///   - y: the targets.
  ///   - layer: the name of a layer whose input is a sequence `[batch, time, features]`.
  /// - Returns: a norm for each time step, the first one first.
  /// - Throws: `NetworkError.unknownLayer`; `.rank` if the layer reads no sequence; where data doesn't fit the model.
  public func gradientNorms(_ x: Tensor, _ y: Tensor, into layer: String) throws -> [Double] {
    try gradientNorms([x], [y], into: layer)
  }

  /// The same for a model of several inputs or outputs.
  public func gradientNorms(_ x: [Tensor], _ y: [Tensor], into layer: String) throws -> [Double] {
    let watched = try self.layer(named: layer)
    let data = try TrainingData(inputs: x, targets: y)
    try prepare(for: data)
    let tape = Tape()
    let pass = ForwardPass(recordedOn: tape, variables: [], isTraining: false)
    defer { pass.end() }
    var input: Tensor?
    pass.substitute = { layer, inputs in
      guard layer === watched, input == nil, inputs.count == 1 else { return inputs }
      let variable = tape.variable(inputs[0].scalarsAlone)
      input = variable
      return [variable]
    }
    let predictions = try forward(data.inputs, pass)
    guard let input else { throw NetworkError.unknownLayer(layer, known: layers.map(\.name)) }
    guard input.rank == 3 else { throw NetworkError.rank(shape: input.shape, expected: 3) }
    try tape.backward(from: compiled().losses(data.targets, predictions, weights: nil).total)
    let gradient = input.node?.gradient?.dense ?? Tensor(repeating: 0, shape: input.shape)
    return gradient.meanRowNorms
  }
}

extension Tensor {
  /// The same scalars without anything that is known about them, so that each position gets a gradient of its own.
  fileprivate var scalarsAlone: Tensor {
    withScalars { scalars in Tensor(uninitialized: shape) { _ = $0.initialize(from: scalars) } }
  }

  /// For a gradient `[batch, time, features]` of a mean over the batch: the mean norm of the single examples' rows.
  fileprivate var meanRowNorms: [Double] {
    let (batch, time, features) = (shape[0], shape[1], shape[2])
    var norms = [Double](repeating: 0, count: time)
    withScalars { scalars in
      for row in 0..<batch * time {
        var sum = 0.0
        for column in row * features..<(row + 1) * features { sum += Double(scalars[column]) * Double(scalars[column]) }
        norms[row % time] += sum.squareRoot()
      }
    }
    return norms
  }
}
