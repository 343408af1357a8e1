/// Brings each vector to mean 0 and variance 1, then scales and shifts it: Ba, Kiros and Hinton, 2016.
///
/// Input and result `[…, features]`: γ (x − mean) / √(variance + ε) + β.
public final class LayerNormalization: Layer {
  let epsilon: Double
  let center: Bool
  let scale: Bool

  private var gamma: Parameter?
  private var beta: Parameter?

  /// - Parameters:
  ///   - epsilon: keeps the quotient finite.
  ///   - center: whether β is learned.
  ///   - scale: whether γ is learned.
  public init(epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, name: String? = nil) {
    self.epsilon = epsilon
    self.center = center
    self.scale = scale
    super.init(name: name)
  }

  public override var typeName: String { "LayerNormalization" }

  override func build(_ inputs: [SymbolicShape]) throws {
    let features = try requireFeatures(single(inputs))
    guard epsilon >= 0, epsilon.isFinite else {
      throw NetworkError.invalidArgument("epsilon of layer '\(name)'", "\(epsilon)", expected: "a number of at least 0")
    }
    if scale { gamma = try addParameter("gamma", [features], .ones) }
    if center { beta = try addParameter("beta", [features], .zeros) }
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    let centered = try input - input.mean(axis: -1, keepDimension: true)
    let variance = try centered.squared().mean(axis: -1, keepDimension: true)
    var result = try centered / variance.shifted(by: Float(epsilon)).squareRoot()
    if let gamma { result = try result * pass[gamma] }
    if let beta { result = try result + pass[beta] }
    return result.withMask(input.mask)
  }
}
