import Foundation

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
  public static func adam(
    learningRate: Double = 0.001, beta1: Double = 0.9, beta2: Double = 0.999, epsilon: Double = 1e-7,
    amsgrad: Bool = false, weightDecay: Double = 0, clipNorm: Double? = nil, clipValue: Double? = nil,
    globalClipNorm: Double? = nil, schedule: LearningRateSchedule? = nil
  ) -> Optimizer {
    Optimizer(
      "adam",
      AdamRule(beta1: beta1, beta2: beta2, epsilon: epsilon, amsgrad: amsgrad, weightDecay: weightDecay),
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

  /// m and v, and the largest v.
  var initialSlots: [Float] { amsgrad ? [0, 0, 0] : [0, 0] }

  func update(_ value: inout Tensor, gradient: Tensor, slots: inout [Tensor], _ step: UpdateStep) {
    let t = Double(step.number)
    let rate = Float(step.learningRate * (1 - pow(beta2, t)).squareRoot() / (1 - pow(beta1, t)))
    let (keep1, keep2) = (Float(1 - beta1), Float(1 - beta2))
    let (epsilon, decay) = (Float(epsilon), Float(step.learningRate * weightDecay))
    value.withMutableScalars { w in
      gradient.withScalars { g in
        slots[0].withMutableScalars { m in
          for index in m.indices { m[index] += (g[index] - m[index]) * keep1 }
        }
        slots[1].withMutableScalars { v in
          for index in v.indices { v[index] += (g[index] * g[index] - v[index]) * keep2 }
        }
      }
      if amsgrad { slots[2] = slots[2].zip(slots[1]) { max($0, $1) } }
      slots[0].withScalars { m in
        slots[amsgrad ? 2 : 1].withScalars { v in
          for index in w.indices {
            w[index] -= decay * w[index]
            w[index] -= rate * m[index] / (v[index].squareRoot() + epsilon)
          }
        }
      }
    }
  }
}
