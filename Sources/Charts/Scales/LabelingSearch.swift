import Foundation

/// The search for the best labelling of a linear axis (see ``Ticks/linear(_:count:)``).
struct LabelingSearch {
  struct Labeling {
    var start: Double
    var step: Double
    var count: Int
  }

  let range: ClosedRange<Double>
  /// The number of ticks that would be best.
  let wanted: Double

  /// Steps by preference: nearer to the front is nicer.
  private let niceSteps = [1.0, 5, 2, 2.5, 4, 3]
  private let simplicityWeight = 0.25, coverageWeight = 0.2, densityWeight = 0.5, legibility = 0.05

  private var low: Double { range.lowerBound }
  private var high: Double { range.upperBound }
  private var width: Double { high - low }

  /// Each loop ends as soon as no labelling further in can beat the best one found.
  func best() -> Labeling {
    var best = Labeling(start: low, step: width, count: 2)
    var bestScore = -Double.infinity
    for (rank, nice) in niceSteps.enumerated() {
      let simplest = simplicity(rank: rank, hasZero: true)
      guard score(simplest, 1, 1) > bestScore else { break }
      for count in 2...60 {
        let densest = densityBound(count)
        guard score(simplest, 1, densest) > bestScore else { break }
        let gap = width / Double(count + 1) / nice
        for exponent in Int(log10(gap).rounded(.up))... {
          let step = nice * pow(10, Double(exponent))
          guard score(simplest, coverageBound(step * Double(count - 1)), densest) > bestScore else { break }
          let first = (high / step).rounded(.down) - Double(count - 1)
          for multiple in stride(from: first, through: (low / step).rounded(.up), by: 1) {
            let candidate = Labeling(start: multiple * step, step: step, count: count)
            let score = score(candidate, rank: rank)
            if score > bestScore { (best, bestScore) = (candidate, score) }
          }
        }
      }
    }
    return best
  }

  private func score(_ simplicity: Double, _ coverage: Double, _ density: Double) -> Double {
    simplicityWeight * simplicity + coverageWeight * coverage + densityWeight * density + legibility
  }

  private func score(_ labeling: Labeling, rank: Int) -> Double {
    let first = labeling.start
    let last = first + labeling.step * Double(labeling.count - 1)
    let hasZero = first <= 0 && last >= -labeling.step * 1e-9
    return score(
      simplicity(rank: rank, hasZero: hasZero), coverage(first, last), density(labeling.count, first, last))
  }

  private func simplicity(rank: Int, hasZero: Bool) -> Double {
    (hasZero ? 1 : 0) - Double(rank) / Double(niceSteps.count - 1)
  }

  private func coverage(_ first: Double, _ last: Double) -> Double {
    let above = (high - last) / (0.1 * width)
    let below = (low - first) / (0.1 * width)
    return 1 - 0.5 * (above * above + below * below)
  }

  private func coverageBound(_ span: Double) -> Double {
    guard span > width else { return 1 }
    let half = (span - width) / 2 / (0.1 * width)
    return 1 - half * half
  }

  private func density(_ count: Int, _ first: Double, _ last: Double) -> Double {
    let actual = Double(count - 1) / (last - first)
    let ideal = (wanted - 1) / (max(last, high) - min(first, low))
    return 2 - max(actual / ideal, ideal / actual)
  }

  private func densityBound(_ count: Int) -> Double {
    Double(count) >= wanted ? 2 - Double(count - 1) / (wanted - 1) : 1
  }
}
