/// The largest value of each channel in each window of time.
///
///     MaxPooling1D(poolSize: 4)
///
/// Input `[batch, time, channels]`, result `[batch, steps, channels]`.
public final class MaxPooling1D: Layer {
  let window: SlidingWindow

  /// - Parameters:
  ///   - poolSize: the number of steps in a window.
  ///   - strides: how many steps the window moves each time; by default its own size.
  public init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, name: String? = nil) {
    window = SlidingWindow(size: poolSize, stride: strides ?? poolSize, padding: padding)
    super.init(name: name)
  }

  public override var typeName: String { "MaxPooling1D" }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape { try pooledShape(input, window) }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    let time = input.shape[1]
    return try maxPooling1D(
      input, size: window.size, stride: window.stride, front: window.front(time),
      steps: window.steps(of: input, layer: name))
  }
}

/// The mean of each channel in each window of time, over the steps that exist.
///
/// Input `[batch, time, channels]`, result `[batch, steps, channels]`.
public final class AveragePooling1D: Layer {
  let window: SlidingWindow

  /// - Parameters:
  ///   - poolSize: the number of steps in a window.
  ///   - strides: how many steps the window moves each time; by default its own size.
  public init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, name: String? = nil) {
    window = SlidingWindow(size: poolSize, stride: strides ?? poolSize, padding: padding)
    super.init(name: name)
  }

  public override var typeName: String { "AveragePooling1D" }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape { try pooledShape(input, window) }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    let time = input.shape[1]
    return try averagePooling1D(
      input, size: window.size, stride: window.stride, front: window.front(time),
      steps: window.steps(of: input, layer: name))
  }
}

extension Layer {
  fileprivate func pooledShape(_ input: SymbolicShape, _ window: SlidingWindow) throws -> SymbolicShape {
    try requirePositive("poolSize", window.size)
    guard window.size <= WindowPlaces.largestPool else {
      throw NetworkError.invalidArgument(
        "poolSize of layer '\(name)'", "\(window.size)", expected: "at most \(WindowPlaces.largestPool)")
    }
    try requirePositive("strides", window.stride)
    guard window.padding != .causal else {
      throw NetworkError.invalidArgument("padding of layer '\(name)'", "causal", expected: "valid or same")
    }
    let channels = try requireSequence(input)
    return [nil, try window.steps(of: input, layer: name), channels]
  }
}
