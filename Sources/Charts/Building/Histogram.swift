import Foundation

/// A histogram: how many values lie in each of a row of equal ranges.
///
/// - Parameters:
///   - values: The values; those that are not finite numbers are left out, and the picture's text says how many.
///   - bins: How many ranges there are about; by default the rule of Freedman and Diaconis (1981) decides, a width of
///     twice the interquartile range divided by the cube root of the number of values. The width is rounded to 1, 2,
///     2.5 or 5 times a power of ten.
///   - title: What stands above the picture.
///   - x: What the values measure.
///   - y: What is counted.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/badSetting(name:value:meaning:)`` for `bins` below 1 or above 1,000.
public func histogram(
  _ values: [Double], bins: Int? = nil, title: String = "", x: String = "", y: String = "count", caption: String = ""
) throws -> Chart {
  if let bins, !(1...1_000).contains(bins) {
    throw ChartError.badSetting(name: "bins", value: Double(bins), meaning: "it must lie between 1 and 1,000")
  }
  let known = values.compactMap(drawable).sorted()
  let counted = Binning(sorted: known, bins: bins)
  let bars = BarMark(color: 0, isHorizontal: false, edges: counted.edges, values: counted.counts.map(Double.init))
  let plot = Plot(x: Axis(x), y: Axis(y), marks: [.bars(bars)])
  return Chart(
    title: title, caption: caption,
    textAlternative: histogramWords(counted, sorted: known, left: values.count - known.count, x: x),
    panels: [Panel(.plot(plot))])
}

/// A histogram of whole numbers, such as the lengths of texts.
///
/// - Parameters:
///   - values: The values.
///   - bins: How many ranges there are about; by default the rule of Freedman and Diaconis decides.
///   - title: What stands above the picture.
///   - x: What the values measure.
///   - y: What is counted.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/badSetting(name:value:meaning:)`` for `bins` below 1 or above 1,000.
public func histogram(
  _ values: [Int], bins: Int? = nil, title: String = "", x: String = "", y: String = "count", caption: String = ""
) throws -> Chart {
  try histogram(values.map(Double.init), bins: bins, title: title, x: x, y: y, caption: caption)
}

/// Equal ranges with round edges, and how many values lie in each; the last range holds its upper edge too.
struct Binning {
  var edges: [Double] = []
  var counts: [Int] = []

  init(sorted values: [Double], bins: Int?) {
    guard let low = values.first, let high = values.last else { return }
    let range = Ticks.widened(low...high)
    let span = range.upperBound - range.lowerBound
    let spread = Self.quantile(values, 0.75) - Self.quantile(values, 0.25)
    let freedmanDiaconis = 2 * spread / cbrt(Double(values.count))
    let wanted = bins.map { span / Double($0) } ?? (freedmanDiaconis > 0 ? freedmanDiaconis : span / 10)
    var width = Self.niceWidth(min(max(wanted, span / 200), span))
    if values.allSatisfy({ $0 == $0.rounded() }) { width = max(width.rounded(.up), 1) }
    let first = (low / width).rounded(.down)
    let count = max(1, Int((high / width - first).rounded(.down)) + 1)
    edges = (0...count).map { (first + Double($0)) * width }
    counts = Array(repeating: 0, count: count)
    for value in values {
      counts[min(max(Int((value / width - first).rounded(.down)), 0), count - 1)] += 1
    }
  }

  static func quantile(_ sorted: [Double], _ part: Double) -> Double {
    let place = part * Double(sorted.count - 1)
    let below = Int(place.rounded(.down))
    let above = min(below + 1, sorted.count - 1)
    return sorted[below] + (sorted[above] - sorted[below]) * (place - Double(below))
  }

  private static func niceWidth(_ width: Double) -> Double {
    let power = pow(10, log10(width).rounded(.down))
    let factor = [1, 2, 2.5, 5, 10].min { (width / power - $0).magnitude < (width / power - $1).magnitude }
    return (factor ?? 1) * power
  }
}

private func histogramWords(_ binning: Binning, sorted: [Double], left: Int, x: String) -> String {
  guard let low = sorted.first, let high = sorted.last, let most = binning.counts.max(),
    let mode = binning.counts.firstIndex(of: most)
  else { return "Histogram without data." }
  let median = Binning.quantile(sorted, 0.5)
  let omitted = left > 0 ? " \(left) values that are not finite numbers are left out." : ""
  return """
    Histogram\(x.isEmpty ? "" : " of \(x)"): \(sorted.count) values from \(NumberText.brief(low)) to \
    \(NumberText.brief(high)), median \(NumberText.brief(median)); the fullest range, \
    \(NumberText.brief(binning.edges[mode])) to \(NumberText.brief(binning.edges[mode + 1])), holds \(most).\(omitted)
    """
}
