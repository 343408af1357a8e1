extension Optimizer {
  /// Stochastic gradient descent.
  ///
  ///     w ← w − rate · g                                  without momentum
  ///     m ← momentum · m − rate · g;  w ← w + m           with momentum
  ///     m ← momentum · m − rate · g;  w ← w + momentum · m − rate · g    with Nesterov's
  ///
  /// - Parameters:
  ///   - learningRate: the size of a step.
  ///   - momentum: how much of the last step goes on, 0...1.
  ///   - nesterov: whether the gradient is taken as if at the place where momentum leads.
  ///   - clipNorm: the largest norm of each parameter's gradient.
  ///   - clipValue: the largest scalar of a gradient.
  ///   - globalClipNorm: the largest norm of all gradients together.
  ///   - schedule: sets the learning rate of each step, in place of `learningRate`.
  public static func sgd(
    learningRate: Double = 0.01, momentum: Double = 0, nesterov: Bool = false, clipNorm: Double? = nil,
    clipValue: Double? = nil, globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil
  ) -> Optimizer {
    Optimizer(
      "sgd", SGDRule(momentum: Float(momentum), nesterov: nesterov), learningRate: learningRate, schedule: schedule,
      clipping: GradientClipping(norm: clipNorm, value: clipValue, globalNorm: globalClipNorm))
  }
}

struct SGDRule: UpdateRule {
  let momentum: Float
  let nesterov: Bool

  var initialSlots: [Float] { momentum == 0 ? [] : [0] }

  func validate() throws {
    guard momentum >= 0, momentum <= 1 else {
      throw NetworkError.invalidArgument("momentum", "\(momentum)", expected: "between 0 and 1")
    }
  }

  func update(_ value: inout Tensor, gradient: Tensor, slots: inout [Tensor], _ step: UpdateStep) {
    let rate = Float(step.learningRate)
    guard momentum != 0 else {
      value = value.zip(gradient) { $0 - rate * $1 }
      return
    }
    slots[0] = slots[0].zip(gradient) { momentum * $0 - rate * $1 }
    let move = nesterov ? slots[0].zip(gradient) { momentum * $0 - rate * $1 } : slots[0]
    value = value.zip(move) { $0 + $1 }
  }
}
