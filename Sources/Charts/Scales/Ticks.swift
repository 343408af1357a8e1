import Foundation

/// Where an axis is marked and how the marks are labelled.
struct Ticks: Equatable {
  var values: [Double]
  var labels: [String]

  /// Ticks at round numbers that cover the range about as densely as asked.
  ///
  /// The search is that of Talbot, Lin and Hanrahan, "An Extension of Wilkinson's Algorithm for Positioning Tick Labels
  /// on Axes" (InfoVis 2010), over multiples of q·10^z alone: it takes the labelling with the best weighted sum of
  /// simplicity, coverage and density.
  ///
  /// - Parameters:
  ///   - range: What the axis shows.
  ///   - count: About how many ticks are wanted, two or more.
  ///   - enclosing: Whether the ticks reach to either end of the range, but for a small part of a step.
  static func linear(_ range: ClosedRange<Double>, count: Double, enclosing: Bool = false) -> Ticks {
    let range = widened(range)
    var best = LabelingSearch(range: range, wanted: max(count, 2)).best()
    if enclosing {
      let slack = best.step * 0.15
      while best.start > range.lowerBound + slack {
        best.start -= best.step
        best.count += 1
      }
      while best.start + Double(best.count - 1) * best.step < range.upperBound - slack { best.count += 1 }
    }
    let values = (0..<best.count).map { round(best.start + Double($0) * best.step, toMultipleOf: best.step) }
    return Ticks(values: values, labels: labels(of: values))
  }

  /// Ticks at whole numbers, at most `count` of them where that can be had.
  static func whole(_ range: ClosedRange<Double>, count: Double) -> Ticks {
    let low = range.lowerBound.rounded(.up)
    let high = range.upperBound.rounded(.down)
    guard high >= low, high - low < 1e15 else { return linear(range, count: count) }
    var step = 1.0
    for factor in WholeSteps() where (high - low) / step + 1 > max(count, 2) { step = factor }
    let first = step == 1 ? low : (low / step).rounded(.up) * step
    let values = Array(stride(from: first, through: high, by: step))
    return Ticks(values: values, labels: values.map { NumberText.fixed($0, decimals: 0) })
  }

  /// Ticks at powers of ten, with 2 and 5 times these where the range is short.
  static func logarithmic(_ range: ClosedRange<Double>, count: Double) -> Ticks {
    let low = log10(range.lowerBound)
    let high = log10(range.upperBound)
    let decades = stride(from: low.rounded(.up), through: high, by: max(1, ((high - low) / max(count, 2)).rounded(.up)))
    var values = decades.map { pow(10, $0) }
    if high - low < 2 {
      let all = stride(from: low.rounded(.down), through: high, by: 1).flatMap { decade in
        [1.0, 2, 5].map { $0 * pow(10, decade) }
      }
      values = all.filter { range.lowerBound * 0.999 <= $0 && $0 <= range.upperBound * 1.001 }
    }
    guard values.count >= 2 else { return linear(range, count: count) }
    let isPlain = range.lowerBound >= 0.001 && range.upperBound < 1e5
    return Ticks(values: values, labels: values.map { isPlain ? NumberText.brief($0) : NumberText.scientific($0) })
  }

  /// A range that has some width: around one value, a range that shows it in the middle.
  static func widened(_ range: ClosedRange<Double>) -> ClosedRange<Double> {
    let size = max(range.lowerBound.magnitude, range.upperBound.magnitude)
    guard range.upperBound - range.lowerBound <= size * 1e-9 else { return range }
    let margin = size == 0 ? 1 : size * 0.1
    return (range.lowerBound - margin)...(range.upperBound + margin)
  }

  /// The values with equally many digits after the point, as few as tell them apart.
  private static func labels(of values: [Double]) -> [String] {
    let largest = values.map(\.magnitude).max() ?? 0
    guard largest < 1e9, largest == 0 || largest >= 1e-4 else { return values.map(NumberText.scientific) }
    let decimals = (0...12).first { digits in
      values.allSatisfy { value in
        let scaled = value * pow(10, Double(digits))
        return (scaled - scaled.rounded()).magnitude <= scaled.magnitude * 1e-9
      }
    }
    return values.map { NumberText.fixed($0, decimals: decimals ?? 12) }
  }

  /// Takes away what adding up steps left beyond the last digit that counts.
  private static func round(_ value: Double, toMultipleOf step: Double) -> Double {
    let unit = pow(10, (log10(step)).rounded(.down) - 3)
    let rounded = unit >= 1 ? (value / unit).rounded() * unit : (value * (1 / unit)).rounded() / (1 / unit)
    return rounded.isFinite ? (rounded == 0 ? 0 : rounded) : value
  }
}

/// 2, 5, 10, 20, 50 …
private struct WholeSteps: Sequence, IteratorProtocol {
  private var power = 1.0
  private var index = 0

  mutating func next() -> Double? {
    guard power < 1e15 else { return nil }
    let factors = [2.0, 5, 10]
    defer {
      index += 1
      if index == factors.count { (index, power) = (0, power * 10) }
    }
    return factors[index] * power
  }
}
