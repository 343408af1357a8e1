/// A function that is applied to each scalar of a layer's result; softmax, to each vector.
public enum ActivationFunction: String, Sendable, CaseIterable, Codable {
  /// x
  case linear
  /// max(x, 0)
  case relu
  /// 1 / (1 + e⁻ˣ)
  case sigmoid
  case tanh
  /// eˣ, divided by its sum along the last dimension
  case softmax
  /// x, or eˣ − 1 where x is negative
  case elu
  /// 1.0507 times elu with 1.67326 as the factor of its negative part: Klambauer et al., 2017
  case selu
  /// x Φ(x), with Φ the distribution function of the standard normal: Hendrycks and Gimpel, 2016
  case gelu
  /// x · sigmoid(x); also known as SiLU
  case swish
  /// log(1 + eˣ)
  case softplus
  /// x / (1 + |x|)
  case softsign
  /// x / 6 + 1 / 2, kept within 0...1
  case hardSigmoid
  /// x, or 0.2 x where x is negative
  case leakyRelu
  /// eˣ
  case exponential

  /// The function's value; of gathered rows, that of the distinct ones.
  func callAsFunction(_ x: Tensor) throws -> Tensor {
    if let gathered = x.gathered { return .gather(try value(at: gathered.rows), at: gathered.positions) }
    return try value(at: x)
  }

  private func value(at x: Tensor) throws -> Tensor {
    switch self {
    case .linear: x
    case .relu: x.relu()
    case .sigmoid: x.sigmoid()
    case .tanh: x.tanh()
    case .softmax: try x.softmax()
    case .elu: x.exponentialLinearUnit(scale: 1, alpha: 1)
    case .selu: x.exponentialLinearUnit(scale: 1.050_700_987_355_480_5, alpha: 1.673_263_242_354_377_3)
    case .gelu: try x.scaled(by: 0.5) * x.scaled(by: Float(0.5.squareRoot())).errorFunction().shifted(by: 1)
    case .swish: try x * x.sigmoid()
    case .softplus: x.softplus()
    case .softsign: x.piecewise({ $0 / (1 + abs($0)) }, derivative: { 1 / ((1 + abs($0)) * (1 + abs($0))) })
    case .hardSigmoid: x.scaled(by: 1 / 6).shifted(by: 0.5).clamped(0, 1)
    case .leakyRelu: x.piecewise({ $0 >= 0 ? $0 : 0.2 * $0 }, derivative: { $0 >= 0 ? 1 : 0.2 })
    case .exponential: x.exp()
    }
  }
}
