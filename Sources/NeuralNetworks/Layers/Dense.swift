/// A layer in which each unit sees the whole input vector: activation(x·W + b).
///
///     Dense(64, activation: .relu)
///
/// Input `[…, in]`, result `[…, units]`.
public final class Dense: Layer {
  let units: Int
  let activation: ActivationFunction
  let useBias: Bool
  let kernelInitializer: Initializer
  let biasInitializer: Initializer
  let kernelRegularizer: Regularizer?
  let biasRegularizer: Regularizer?

  private var kernel: Parameter!
  private var bias: Parameter?

  /// - Parameters:
  ///   - units: the size of the result.
  ///   - kernelRegularizer: a penalty on the kernel that is added to the loss.
  public init(
    _ units: Int, activation: ActivationFunction = .linear, useBias: Bool = true,
    kernelInitializer: Initializer = .glorotUniform, biasInitializer: Initializer = .zeros,
    kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil
  ) {
    self.units = units
    self.activation = activation
    self.useBias = useBias
    self.kernelInitializer = kernelInitializer
    self.biasInitializer = biasInitializer
    self.kernelRegularizer = kernelRegularizer
    self.biasRegularizer = biasRegularizer
    super.init(name: name)
  }

  public override var typeName: String { "Dense" }

  override func build(_ inputs: [SymbolicShape]) throws {
    try requirePositive("units", units)
    let features = try requireFeatures(single(inputs))
    kernel = try addParameter("kernel", [features, units], kernelInitializer, regularizer: kernelRegularizer)
    if useBias { bias = try addParameter("bias", [units], biasInitializer, regularizer: biasRegularizer) }
  }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape {
    if let kernel, input.last != kernel.shape[0] {
      throw NetworkError.layerInput(
        layer: name, shape: input, expected: "a last dimension of \(kernel.shape[0]), as where it was used first")
    }
    return input.dropLast() + [units]
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    var result = try activation(linearMap(input, pass[kernel], bias: bias.map { pass[$0] }))
    result.facts = input.facts
    return result
  }
}
