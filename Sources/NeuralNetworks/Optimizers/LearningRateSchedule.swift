import Foundation

/// A learning rate that changes with the number of steps taken, as Keras's schedules do.
public enum LearningRateSchedule: Sendable, Equatable, Codable {
  /// initial · rate ^ (step / decaySteps); with `staircase` the exponent is rounded down.
  case exponentialDecay(initial: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)

  /// initial / (1 + rate · step / decaySteps); with `staircase` the quotient is rounded down.
  case inverseTimeDecay(initial: Double, decaySteps: Int, decayRate: Double, staircase: Bool = false)

  /// From `initial` to `end` along half a cosine, after a linear rise from 0 over `warmupSteps`.
  case cosineDecay(initial: Double, decaySteps: Int, end: Double = 0, warmupSteps: Int = 0)

  /// From `initial` to `end` as (1 − step / decaySteps) ^ power.
  case polynomialDecay(initial: Double, decaySteps: Int, end: Double = 0.0001, power: Double = 1)

  /// `values[i]` up to step `boundaries[i]`, the last value from then on.
  case piecewiseConstant(boundaries: [Int], values: [Double])

  /// The rate of the step that follows `step` others.
  public func rate(at step: Int) -> Double {
    let step = Double(step)
    switch self {
    case .exponentialDecay(let initial, let decaySteps, let decayRate, let staircase):
      let progress = step / Double(max(decaySteps, 1))
      return initial * pow(decayRate, staircase ? progress.rounded(.down) : progress)
    case .inverseTimeDecay(let initial, let decaySteps, let decayRate, let staircase):
      let progress = step / Double(max(decaySteps, 1))
      return initial / (1 + decayRate * (staircase ? progress.rounded(.down) : progress))
    case .cosineDecay(let initial, let decaySteps, let end, let warmupSteps):
      if step < Double(warmupSteps) { return initial * step / Double(warmupSteps) }
      let progress = min((step - Double(warmupSteps)) / Double(max(decaySteps, 1)), 1)
      return end + (initial - end) * (1 + cos(.pi * progress)) / 2
    case .polynomialDecay(let initial, let decaySteps, let end, let power):
      let progress = min(step / Double(max(decaySteps, 1)), 1)
      return end + (initial - end) * pow(1 - progress, power)
    case .piecewiseConstant(let boundaries, let values):
      let place = boundaries.firstIndex { step <= Double($0) } ?? boundaries.count
      return place < values.count ? values[place] : values.last ?? 0
    }
  }
}

extension LearningRateSchedule {
  /// Throws unless the schedule's numbers make sense.
  func validate() throws {
    var (rates, steps): ([Double], [Int]) = ([], [])
    switch self {
    case .exponentialDecay(let initial, let decaySteps, let decayRate, _),
      .inverseTimeDecay(let initial, let decaySteps, let decayRate, _):
      (rates, steps) = ([initial, decayRate], [decaySteps])
    case .cosineDecay(let initial, let decaySteps, let end, let warmupSteps):
      (rates, steps) = ([initial, end], [decaySteps, max(warmupSteps, -1) + 1])
    case .polynomialDecay(let initial, let decaySteps, let end, let power):
      (rates, steps) = ([initial, end, power], [decaySteps])
    case .piecewiseConstant(let boundaries, let values):
      guard values.count == boundaries.count + 1, boundaries == boundaries.sorted() else {
        throw NetworkError.invalidArgument(
          "a schedule's list of values", "of length \(values.count)",
          expected: "one longer than its rising boundaries, of which there are \(boundaries.count)")
      }
      rates = values
    }
    if let wrong = rates.first(where: { !($0 >= 0 && $0.isFinite) }) {
      throw NetworkError.invalidArgument("a schedule's number", "\(wrong)", expected: "a number of at least 0")
    }
    if let wrong = steps.first(where: { $0 < 1 }) {
      throw NetworkError.invalidArgument("a schedule's number of steps", "\(wrong)", expected: "at least 1")
    }
  }
}
