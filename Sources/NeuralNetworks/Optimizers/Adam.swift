extension Optimizer {
  /// Adam: Kingma and Ba, 2015.
  ///
  ///     m ← β₁ m + (1 − β₁) g
  ///     v ← β₂ v + (1 − β₂) g²
  ///     w ← w − rate · √(1 − β₂ᵗ) / (1 − β₁ᵗ) · m / (√v + ε)
  ///
  /// - Parameters:
  ///   - learningRate: the size of a step.
  ///   - beta1: how slowly the mean of the gradients forgets.
  ///   - beta2: how slowly the mean of their squares forgets.
  ///   - epsilon: keeps the quotient finite.
  ///   - amsgrad: whether the largest v so far is used: Reddi et al., 2018.
  ///   - weightDecay: the share of each weight that a step takes away, times the learning rate (AdamW).
  ///   - clipNorm: the largest norm of each parameter's gradient.
  ///   - clipValue: the largest scalar of a gradient.
  ///   - globalClipNorm: the largest norm of all gradients together.
  ///   - schedule: sets the learning rate of each step, in place of `learningRate`.
  ///   - squaresOccurrences: whether the gradients of an embedding are squared for each place where a token stands, and then
  ///     summed. That isn't Adam, but what Keras does on TensorFlow; use it for comparisons. It is slow: what tokens have in
  ///     common can't be computed once. Not to be combined with clipping.
  public static func adam(
    learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
    amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
    globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil, squaresOccurrences: Bool = false
  ) -> Optimizer {
    Optimizer(
      "adam",
      AdamRule(
        beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay,
        squaresOccurrences: squaresOccurrences),
      learningRate: learningRate, schedule: schedule,
      clipping: GradientClipping(norm: clipNorm, value: clipValue, globalNorm: globalClipNorm))
  }

  /// Adam with decoupled weight decay: Loshchilov and Hutter, 2019.
  ///
  /// - Parameter weightDecay: the share of each weight that a step takes away, times the learning rate.
  public static func adamW(
    learningRate: Double = 0.001, weightDecay: Double = 0.004, beta1: Double = 0.9, beta2: Double = 0.999,
    epsilon: Double = 1e-7, amsgrad: Bool = false, clipNorm: Double? = nil, clipValue: Double? = nil,
    globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil
  ) -> Optimizer {
    Optimizer(
      "adamw",
      AdamRule(beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay),
      learningRate: learningRate, schedule: schedule,
      clipping: GradientClipping(norm: clipNorm, value: clipValue, globalNorm: globalClipNorm))
  }
}

struct AdamRule: UpdateRule {
  let beta1: Double
  let beta2: Double
  let epsilon: Double
  let amsgrad: Bool
  let weightDecay: Double

  /// Absent in models that were saved before there was a choice.
  var squaresOccurrences: Bool? = false

  var wantsOccurrences: Bool { squaresOccurrences ?? false }

  /// m and v, and the largest v.
  var initialSlots: [Float] { amsgrad ? [0, 0, 0] : [0, 0] }

  func validate() throws {
    try requireDecay("beta1", beta1)
    try requireDecay("beta2", beta2)
    try requireNotNegative("epsilon", epsilon)
    try requireNotNegative("weightDecay", weightDecay)
  }

  /// Whether the formula in `Optimizer.adam` is all that is done: the kernel's case.
  var isPlain: Bool { !amsgrad && weightDecay == 0 && !wantsOccurrences }

  func update(_ value: inout Tensor, gradient: Tensor, slots: inout [Tensor], _ step: UpdateStep) {
    if weightDecay != 0 {
      let decay = Float(step.learningRate * weightDecay)
      value.withMutableScalars { w in
        for index in w.indices { w[index] -= decay * w[index] }
      }
    }
    guard amsgrad || step.squares != nil else { return updateByKernel(&value, gradient, &slots, step) }
    let rate = rate(step)
    let (keep1, keep2, epsilon) = (Float(1 - beta1), Float(1 - beta2), Float(epsilon))
    slots[0] = slots[0].zip(gradient) { m, g in m + (g - m) * keep1 }
    let squares = step.squares ?? gradient.zip(gradient) { $0 * $1 }
    slots[1] = slots[1].zip(squares) { v, squared in v + (squared - v) * keep2 }
    if amsgrad { slots[2] = slots[2].zip(slots[1]) { max($0, $1) } }
    value = value.zip(slots[0].zip(slots[amsgrad ? 2 : 1]) { m, v in rate * m / (v.squareRoot() + epsilon) }) {
      $0 - $1
    }
  }

  private func updateByKernel(_ value: inout Tensor, _ gradient: Tensor, _ slots: inout [Tensor], _ step: UpdateStep) {
    let kernel = AdamKernel(self, step: step)
    var (first, second) = (slots[0], slots[1])
    slots = []  // so that the two are changed in place
    value.withMutableScalars { w in
      first.withMutableScalars { m in
        second.withMutableScalars { v in
          gradient.withScalars {
            kernel.update(w.pointer, m: m.pointer, v: v.pointer, gradient: $0.pointer, count: w.count)
          }
        }
      }
    }
    slots = [first, second]
  }
}
