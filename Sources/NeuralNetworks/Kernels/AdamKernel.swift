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

  /// - Parameters:
  ///   - gradient, w, m, v: `count` scalars each.
  func update(
    _ w: UnsafeMutablePointer<Float>, m: UnsafeMutablePointer<Float>, v: UnsafeMutablePointer<Float>,
    gradient: UnsafePointer<Float>, count: Int, kernels: Kernels = .best
  ) {
    inParallel(count, grain: 1 << 14) { part in
      let start = part.lowerBound
      withUnsafePointer(to: constants) {
        kernels.table.adam($0, gradient + start, w + start, m + start, v + start, part.count)
      }
    }
  }

  /// The same for some rows of a table.
  ///
  /// - Parameter gradient: `[rows.count, width]`
  func update(
    _ table: AdamTable, rows: [Int32], gradient: UnsafePointer<Float>, kernels: Kernels = .best
  ) {
    inParallel(rows.count, grain: 64) { part in
      withUnsafePointer(to: constants) {
        kernels.table.adam_rows(
          $0, gradient, rows, part.lowerBound, part.upperBound, table.width, table.w, table.m, table.v)
      }
    }
  }

  /// The same for steps whose gradient is zero: each row takes those of `rates` that it hasn't taken yet.
  ///
  /// - Parameter taken: for each row of the table, how many steps it has taken.
  func replay(_ rates: [Float], _ table: AdamTable, rows: [Int32], taken: [Int32], kernels: Kernels = .best) {
    inParallel(rows.count, grain: 32) { part in
      withUnsafePointer(to: constants) {
        kernels.table.adam_replay(
          $0, rates, rates.count, taken, rows, part.lowerBound, part.upperBound, table.width, table.w, table.m, table.v)
      }
    }
  }
}

/// A table whose rows Adam changes, and what it remembers of them: rows of `width` scalars each.
struct AdamTable {
  let width: Int
  let w: UnsafeMutablePointer<Float>
  let m: UnsafeMutablePointer<Float>
  let v: UnsafeMutablePointer<Float>
}

extension AdamRule {
  /// The learning rate with both corrections of the bias towards zero.
  func rate(_ step: UpdateStep) -> Float {
    // In single precision, as Keras computes it: rounding 1 − β₂ᵗ makes the first steps differ by 2·10⁻⁵ of themselves.
    let t = Float(step.number)
    return Float(step.learningRate) * (1 - powf(Float(beta2), t)).squareRoot() / (1 - powf(Float(beta1), t))
  }
}
