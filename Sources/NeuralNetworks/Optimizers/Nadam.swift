import Foundation

extension Optimizer {
  /// Adam with Nesterov's momentum: Dozat, 2016.
  ///
  ///     uₜ = β₁ (1 − 0.96ᵗ / 2), and Uₜ the product of u₁ … uₜ
  ///     m ← β₁ m + (1 − β₁) g;  v ← β₂ v + (1 − β₂) g²
  ///     m̂ = uₜ₊₁ m / (1 − Uₜ₊₁) + (1 − uₜ) g / (1 − Uₜ)
  ///     w ← w − rate · m̂ / (√(v / (1 − β₂ᵗ)) + ε)
  ///
  /// - Parameters:
  ///   - learningRate: the size of a step.
  ///   - beta1: how slowly the mean of the gradients forgets.
  ///   - beta2: how slowly the mean of their squares forgets.
  ///   - epsilon: keeps the quotient finite.
  ///   - clipNorm: the largest norm of each parameter's gradient.
  ///   - clipValue: the largest scalar of a gradient.
  ///   - globalClipNorm: the largest norm of all gradients together.
  ///   - schedule: sets the learning rate of each step, in place of `learningRate`.
  public static func nadam(
    learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
    clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil,
    schedule: LearningRateSchedule? = nil
  ) -> Optimizer {
    Optimizer(
      "nadam", NadamRule(beta1: beta1, beta2: beta2, epsilon: Float(epsilon)), learningRate: learningRate,
      schedule: schedule,
      clipping: GradientClipping(norm: clipNorm, value: clipValue, globalNorm: globalClipNorm))
  }
}

struct NadamRule: UpdateRule {
  let beta1: Double
  let beta2: Double
  let epsilon: Float

  var initialSlots: [Float] { [0, 0] }

  func validate() throws {
    try requireDecay("beta1", beta1)
    try requireDecay("beta2", beta2)
    try requireNotNegative("epsilon", Double(epsilon))
  }

  func update(_ value: inout Tensor, gradient: Tensor, slots: inout [Tensor], _ step: UpdateStep) {
    func momentum(_ t: Int) -> Double { beta1 * (1 - 0.5 * pow(0.96, Double(t))) }
    let product = (1...step.number).reduce(1) { $0 * momentum($1) }
    let next = momentum(step.number + 1)
    let meanFactor = Float(next / (1 - product * next))
    let gradientFactor = Float((1 - momentum(step.number)) / (1 - product))
    let correction = Float(1 / (1 - pow(beta2, Double(step.number))))
    let (rate, epsilon) = (Float(step.learningRate), epsilon)
    let (keep1, keep2) = (Float(1 - beta1), Float(1 - beta2))
    slots[0] = slots[0].zip(gradient) { $0 + ($1 - $0) * keep1 }
    slots[1] = slots[1].zip(gradient) { $0 + ($1 * $1 - $0) * keep2 }
    let mean = slots[0].zip(gradient) { meanFactor * $0 + gradientFactor * $1 }
    let move = mean.zip(slots[1]) { rate * $0 / (($1 * correction).squareRoot() + epsilon) }
    value = value.zip(move) { $0 - $1 }
  }
}
