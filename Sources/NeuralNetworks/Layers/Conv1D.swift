/// Filters that slide along time: each sees `kernelSize` neighbouring steps.
///
///     Conv1D(filters: 64, kernelSize: 5, activation: .relu)
///
/// Input `[batch, time, channels]`, result `[batch, steps, filters]`. As in Keras, the kernel isn't mirrored.
public final class Conv1D: Layer {
  let filters: Int
  let window: SlidingWindow
  let activation: ActivationFunction
  let useBias: Bool
  let kernelInitializer: Initializer
  let kernelRegularizer: Regularizer?

  private var kernel: Parameter!
  private var bias: Parameter?

  /// - Parameters:
  ///   - filters: the number of channels of the result.
  ///   - kernelSize: how many steps a filter sees.
  ///   - strides: how many steps the window moves each time.
  ///   - padding: what happens at the ends.
  ///   - dilationRate: how far apart the steps lie that a filter sees.
  public init(
    filters: Int, kernelSize: Int, strides: Int = 1, padding: Padding = .valid, dilationRate: Int = 1,
    activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform,
    kernelRegularizer: Regularizer? = nil, name: String? = nil
  ) {
    self.filters = filters
    self.window = SlidingWindow(size: kernelSize, stride: strides, dilation: dilationRate, padding: padding)
    self.activation = activation
    self.useBias = useBias
    self.kernelInitializer = kernelInitializer
    self.kernelRegularizer = kernelRegularizer
    super.init(name: name)
  }

  public override var typeName: String { "Conv1D" }

  override func build(_ inputs: [SymbolicShape]) throws {
    try requirePositive("filters", filters)
    try requirePositive("kernelSize", window.size)
    try requirePositive("strides", window.stride)
    try requirePositive("dilationRate", window.dilation)
    let channels = try requireSequence(single(inputs))
    kernel = try addParameter(
      "kernel", [window.size, channels, filters], kernelInitializer, regularizer: kernelRegularizer)
    if useBias { bias = try addParameter("bias", [filters], .zeros) }
  }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape {
    let channels = try requireSequence(input)
    guard channels == kernel.shape[1] else {
      throw NetworkError.layerInput(layer: name, shape: input, expected: "\(kernel.shape[1]) channels")
    }
    return [nil, try window.steps(of: input, layer: name), filters]
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    let time = input.shape[1]
    return try convolution1D(
      input, pass[kernel], bias: bias.map { pass[$0] }, stride: window.stride, dilation: window.dilation,
      front: window.front(time), steps: window.steps(of: input, layer: name), activation: activation)
  }
}
