extension Optimizer {
  /// RMSprop: Tieleman and Hinton, 2012.
  ///
  ///     v ← ρ v + (1 − ρ) g²
  ///     w ← w − rate · g / √(v + ε)
  ///
  /// - Parameters:
  ///   - learningRate: the size of a step.
  ///   - rho: how slowly the mean of the squares forgets.
  ///   - momentum: how much of the last step goes on, 0...1.
  ///   - epsilon: keeps the quotient finite.
  ///   - centered: whether the square of the mean gradient is taken away from v.
  ///   - clipNorm: the largest norm of each parameter's gradient.
  ///   - clipValue: the largest scalar of a gradient.
  ///   - globalClipNorm: the largest norm of all gradients together.
  ///   - schedule: sets the learning rate of each step, in place of `learningRate`.
  public static func rmsprop(
    learningRate: Double = 0.001, rho: Double = 0.9, momentum: Double = 0, epsilon: Double = 1e-7,
    centered: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil,
    schedule: LearningRateSchedule? = nil
  ) -> Optimizer {
    Optimizer(
      "rmsprop",
      RMSpropRule(rho: Float(rho), momentum: Float(momentum), epsilon: Float(epsilon), centered: centered),
      learningRate: learningRate, schedule: schedule,
      clipping: GradientClipping(norm: clipNorm, value: clipValue, globalNorm: globalClipNorm))
  }
}

struct RMSpropRule: UpdateRule {
  let rho: Float
  let momentum: Float
  let epsilon: Float
  let centered: Bool

  /// The means of the squares and of the gradients, and the last step.
  var initialSlots: [Float] { [0, 0, 0] }

  func validate() throws {
    try requireDecay("rho", Double(rho))
    try requireNotNegative("momentum", Double(momentum))
    try requireNotNegative("epsilon", Double(epsilon))
  }

  func update(_ value: inout Tensor, gradient: Tensor, slots: inout [Tensor], _ step: UpdateStep) {
    let (rate, epsilon) = (Float(step.learningRate), epsilon)
    slots[0] = slots[0].zip(gradient) { rho * $0 + (1 - rho) * $1 * $1 }
    var variance = slots[0]
    if centered {
      slots[1] = slots[1].zip(gradient) { rho * $0 + (1 - rho) * $1 }
      variance = variance.zip(slots[1]) { $0 - $1 * $1 }
    }
    var move = gradient.zip(variance) { rate * $0 / ($1 + epsilon).squareRoot() }
    if momentum > 0 {
      move = slots[2].zip(move) { momentum * $0 + $1 }
      slots[2] = move
    }
    value = value.zip(move) { $0 - $1 }
  }
}
