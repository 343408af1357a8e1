/// Applies a layer to each step of a sequence by itself.
///
///     TimeDistributed(Dense(10, activation: .softmax))
///
/// Input `[batch, time, …]`; the layer sees `[batch · time, …]`.
public final class TimeDistributed: Layer {
  let layer: Layer

  /// - Parameter layer: the layer that each step goes through; its weights are the same for all steps.
  public init(_ layer: Layer, name: String? = nil) {
    self.layer = layer
    super.init(name: name)
  }

  public override var typeName: String { "TimeDistributed" }

  override var sublayers: [Layer] { [layer] }

  override func build(_ inputs: [SymbolicShape]) throws {
    try layer.ensureBuilt([stepShape(single(inputs))])
  }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape {
    let result = try layer.outputShapes([stepShape(input)])[0]
    return [nil, input[1]] + result.dropFirst()
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    let steps = try input.reshaped([input.shape[0] * input.shape[1]] + input.shape.dropFirst(2))
    let result = try layer.forward([steps], pass)[0]
    return try result.reshaped(Array(input.shape[..<2]) + result.shape.dropFirst()).withMask(input.mask)
  }

  private func stepShape(_ input: SymbolicShape) throws -> SymbolicShape {
    guard input.count >= 3 else {
      throw NetworkError.layerInput(layer: name, shape: input, expected: "sequences, (batch, time, …)")
    }
    return [nil] + input.dropFirst(2)
  }
}
