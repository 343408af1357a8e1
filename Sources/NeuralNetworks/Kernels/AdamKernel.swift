import CTensorKernels
import Foundation

/// Adam's step on scalars that lie side by side.
struct AdamKernel {
  private var constants: tk_adam

  init(_ rule: AdamRule, step: UpdateStep? = nil) {
    constants = tk_adam(
      rate: step.map { rule.rate($0) } ?? 0, one_minus_beta1: Float(1 - rule.beta1),
      one_minus_beta2: Float(1 - rule.beta2), epsilon: Float(rule.epsilon))
  }

  func update(
    _ w: UnsafeMutablePointer<Float>, m: UnsafeMutablePointer<Float>, v: UnsafeMutablePointer<Float>,
    gradient: UnsafePointer<Float>, count: Int, kernels: Kernels = .best
  ) {
    inParallel(count, grain: 1 << 14) { part in
      let start = part.lowerBound
      updateRow(w + start, m: m + start, v: v + start, gradient: gradient + start, count: part.count, kernels: kernels)
    }
  }

  /// The same on the calling thread.
  func updateRow(
    _ w: UnsafeMutablePointer<Float>, m: UnsafeMutablePointer<Float>, v: UnsafeMutablePointer<Float>,
    gradient: UnsafePointer<Float>, count: Int, kernels: Kernels = .best
  ) {
    withUnsafePointer(to: constants) { kernels.table.adam($0, gradient, w, m, v, count) }
  }

  /// The same for steps whose gradient is zero, one for each of `rates`. On the calling thread as well.
  func replay(
    _ rates: UnsafeBufferPointer<Float>, _ w: UnsafeMutablePointer<Float>, m: UnsafeMutablePointer<Float>,
    v: UnsafeMutablePointer<Float>, count: Int, kernels: Kernels = .best
  ) {
    withUnsafePointer(to: constants) {
      kernels.table.adam_replay($0, rates.baseAddress, rates.count, w, m, v, count)
    }
  }
}

extension AdamRule {
  /// The learning rate with both corrections of the bias towards zero.
  func rate(_ step: UpdateStep) -> Float {
    // In single precision, as Keras computes it: rounding 1 − β₂ᵗ makes the first steps differ by 2·10⁻⁵ of themselves.
    let t = Float(step.number)
    return Float(step.learningRate) * (1 - powf(Float(beta2), t)).squareRoot() / (1 - powf(Float(beta1), t))
  }
}
