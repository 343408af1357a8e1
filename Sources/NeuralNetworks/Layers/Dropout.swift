/// Sets a random share of the input to zero in training, and scales the rest up: Srivastava et al., 2014.
public final class Dropout: Layer {
  let rate: Double

  /// - Parameter rate: the share that is dropped, at least 0 and less than 1.
  public init(_ rate: Double, name: String? = nil) {
    self.rate = rate
    super.init(name: name)
  }

  public override var typeName: String { "Dropout" }

  override func build(_ inputs: [SymbolicShape]) throws { try requireRate("rate", rate) }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    guard pass.isTraining, rate > 0 else { return input }
    return try (input * pass.random.dropoutMask(input.shape, rate: rate)).withMask(input.mask)
  }
}

/// Drops whole channels of a sequence in training: Tompson et al., 2015.
///
/// Input and result `[batch, time, channels]`.
public final class SpatialDropout1D: Layer {
  let rate: Double

  /// - Parameter rate: the share of channels that are dropped, at least 0 and less than 1.
  public init(_ rate: Double, name: String? = nil) {
    self.rate = rate
    super.init(name: name)
  }

  public override var typeName: String { "SpatialDropout1D" }

  override func build(_ inputs: [SymbolicShape]) throws {
    try requireRate("rate", rate)
    _ = try requireSequence(single(inputs))
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    guard pass.isTraining, rate > 0 else { return input }
    let keep = pass.random.dropoutMask([input.shape[0], 1, input.shape[2]], rate: rate)
    return try (input * keep).withMask(input.mask)
  }
}
