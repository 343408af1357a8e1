/// What a window that slides over a sequence does at its ends.
public enum Padding: String, Sendable, Codable {
  /// Windows stay within the sequence.
  case valid

  /// Zeros are put at both ends, so that the result has as many steps as the input (divided by the stride).
  case same

  /// Zeros are put in front, so that a step of the result depends on no later step of the input.
  case causal
}

/// The places of a window that slides over a sequence.
struct SlidingWindow: Codable {
  let size: Int
  let stride: Int
  let dilation: Int
  let padding: Padding

  init(size: Int, stride: Int, dilation: Int = 1, padding: Padding) {
    self.size = size
    self.stride = stride
    self.dilation = dilation
    self.padding = padding
  }

  /// The number of steps of a result from `time` steps; less than 1 if no window fits.
  func steps(_ time: Int) -> Int {
    switch padding {
    case .valid: (time - reach) / stride + (time >= reach ? 1 : 0)
    case .same, .causal: (time + stride - 1) / stride
    }
  }

  /// The number of zeros in front of `time` steps.
  func front(_ time: Int) -> Int {
    switch padding {
    case .valid: 0
    case .same: max(0, (steps(time) - 1) * stride + reach - time) / 2
    case .causal: reach - 1
    }
  }

  /// From the first step of a window to its last.
  private var reach: Int { (size - 1) * dilation + 1 }

  /// The number of steps of a result, if the number of steps is known.
  func steps(of input: SymbolicShape, layer: String) throws -> Int? {
    guard let time = input[1] else { return nil }
    let steps = steps(time)
    guard steps > 0 else {
      throw NetworkError.layerInput(layer: layer, shape: input, expected: "at least \(reach) steps of time")
    }
    return steps
  }

  /// The number of steps of a result of this input, which is at hand.
  func steps(of input: Tensor, layer: String) throws -> Int {
    _ = try steps(of: input.shape.map(Optional.init), layer: layer)
    return steps(input.shape[1])
  }
}
