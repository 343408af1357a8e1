/// Brings each feature to mean 0 and variance 1 over the batch, then scales and shifts it: Ioffe and Szegedy, 2015.
///
/// Input and result `[batch, …, features]`. In training the batch's own mean and variance count, and move the kept
/// ones: kept ← momentum · kept + (1 − momentum) · own. Otherwise the kept ones count. Steps that are masked don't.
public final class BatchNormalization: Layer {
  let momentum: Double
  let epsilon: Double
  let center: Bool
  let scale: Bool

  private var gamma: Parameter?
  private var beta: Parameter?
  private var movingMean: Parameter!
  private var movingVariance: Parameter!

  /// - Parameters:
  ///   - momentum: how slowly the kept mean and variance move, 0...1.
  ///   - epsilon: keeps the quotient finite.
  ///   - center: whether a shift is learned.
  ///   - scale: whether a factor is learned.
  public init(
    momentum: Double = 0.99, epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, name: String? = nil
  ) {
    self.momentum = momentum
    self.epsilon = epsilon
    self.center = center
    self.scale = scale
    super.init(name: name)
  }

  public override var typeName: String { "BatchNormalization" }

  override func build(_ inputs: [SymbolicShape]) throws {
    let features = try requireFeatures(single(inputs))
    guard epsilon >= 0, epsilon.isFinite else {
      throw NetworkError.invalidArgument("epsilon of layer '\(name)'", "\(epsilon)", expected: "a number of at least 0")
    }
    guard momentum >= 0, momentum <= 1 else {
      throw NetworkError.invalidArgument("momentum of layer '\(name)'", "\(momentum)", expected: "between 0 and 1")
    }
    if scale { gamma = try addParameter("gamma", [features], .ones) }
    if center { beta = try addParameter("beta", [features], .zeros) }
    movingMean = try addParameter("moving_mean", [features], .zeros, isTrainable: false)
    movingVariance = try addParameter("moving_variance", [features], .ones, isTrainable: false)
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    let features = input.shape[input.rank - 1]
    let rows = try input.reshaped([input.count / max(features, 1), features])
    let (mean, variance) =
      pass.isTraining && isTrainable
      ? try moments(rows, input.mask) : (pass[movingMean], pass[movingVariance])
    if pass.isTraining, isTrainable {
      movingMean.value = try moved(movingMean.value, to: mean.detached())
      movingVariance.value = try moved(movingVariance.value, to: variance.detached())
    }
    var result = try (rows - mean) / variance.shifted(by: Float(epsilon)).squareRoot()
    if let gamma { result = try result * pass[gamma] }
    if let beta { result = try result + pass[beta] }
    return try result.reshaped(input.shape).withMask(input.mask)
  }

  /// Mean and variance of each column, over the rows that count.
  private func moments(_ rows: Tensor, _ mask: SequenceMask?) throws -> (mean: Tensor, variance: Tensor) {
    guard let mask, mask.isKept.count == rows.shape[0] else {
      let mean = try rows.mean(axis: 0)
      return (mean, try (rows - mean).squared().mean(axis: 0))
    }
    let share = try mask.tensor.reshaped([rows.shape[0], 1]).scaled(by: 1 / Float(max(mask.isKept.count { $0 }, 1)))
    let mean = try (rows * share).sum(axis: 0)
    return (mean, try ((rows - mean).squared() * share).sum(axis: 0))
  }

  private func moved(_ kept: Tensor, to own: Tensor) throws -> Tensor {
    try kept * momentum + own * (1 - momentum)
  }
}
