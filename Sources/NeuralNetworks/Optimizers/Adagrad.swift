extension Optimizer {
  /// Adagrad: Duchi, Hazan and Singer, 2011.
  ///
  ///     v ← v + g²
  ///     w ← w − rate · g / √(v + ε)
  ///
  /// - Parameters:
  ///   - learningRate: the size of a step.
  ///   - initialAccumulatorValue: what v starts with.
  ///   - epsilon: keeps the quotient finite.
  ///   - clipNorm: the largest norm of each parameter's gradient.
  ///   - clipValue: the largest scalar of a gradient.
  ///   - globalClipNorm: the largest norm of all gradients together.
  ///   - schedule: sets the learning rate of each step, in place of `learningRate`.
  public static func adagrad(
    learningRate: Double = 0.001, initialAccumulatorValue: Double = 0.1, epsilon: Double = 1e-7,
    clipNorm: Double? = nil, clipValue: Double? = nil, globalClipNorm: Double? = nil,
    schedule: LearningRateSchedule? = nil
  ) -> Optimizer {
    Optimizer(
      "adagrad", AdagradRule(initial: Float(initialAccumulatorValue), epsilon: Float(epsilon)),
      learningRate: learningRate, schedule: schedule,
      clipping: GradientClipping(norm: clipNorm, value: clipValue, globalNorm: globalClipNorm))
  }
}

struct AdagradRule: UpdateRule {
  let initial: Float
  let epsilon: Float

  var initialSlots: [Float] { [initial] }

  func validate() throws {
    try requireNotNegative("initialAccumulatorValue", Double(initial))
    try requireNotNegative("epsilon", Double(epsilon))
  }

  func update(_ value: inout Tensor, gradient: Tensor, slots: inout [Tensor], _ step: UpdateStep) {
    let rate = Float(step.learningRate)
    slots[0] = slots[0].zip(gradient) { $0 + $1 * $1 }
    let move = gradient.zip(slots[0]) { rate * $0 / ($1 + epsilon).squareRoot() }
    value = value.zip(move) { $0 - $1 }
  }
}
