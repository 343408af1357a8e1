/// A penalty on large weights that is added to the loss.
public enum Regularizer: Sendable, Equatable, Codable {
  /// factor · Σ|w|
  case l1(Double)

  /// factor · Σw²
  case l2(Double)

  /// Both penalties.
  case l1l2(l1: Double, l2: Double)

  func penalty(_ weight: Tensor) throws -> Tensor {
    switch self {
    case .l1(let factor): try weight.absolute().sumOfAll().scaled(by: Float(factor))
    case .l2(let factor): try weight.squared().sumOfAll().scaled(by: Float(factor))
    case .l1l2(let l1, let l2): try Regularizer.l1(l1).penalty(weight) + Regularizer.l2(l2).penalty(weight)
    }
  }
}
