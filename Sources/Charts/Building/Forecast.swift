/// A forecast beside the series that it goes on from, or that came true.
///
/// - Parameters:
///   - actual: What was observed.
///   - forecasts: What was predicted, each under its name; a place on the horizontal axis as in `actual`.
///   - lower: The lower end of an interval around the first forecast; empty for none.
///   - upper: The upper end of an interval around the first forecast; empty for none.
///   - from: Where the forecast begins, marked by a dotted line.
///   - title: What stands above the picture.
///   - x: What the horizontal axis counts, such as years.
///   - y: What is measured.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` where the interval's ends do not match
///   the first forecast.
public func forecastChart(
  actual: Series, forecasts: [Series], lower: [Double] = [], upper: [Double] = [], from: Double? = nil,
  title: String = "", x: String = "", y: String = "", caption: String = ""
) throws -> Chart {
  try requireEqualCounts(("lower", lower.count), ("upper", upper.count))
  var marks: [Mark] = []
  if !lower.isEmpty {
    try requireEqualCounts(("lower", lower.count), ("the first forecast", forecasts.first?.x.count ?? 0))
    let places = forecasts.first?.x ?? []
    marks.append(
      .band(BandMark(color: 1, x: places.map(drawable), lower: lower.map(drawable), upper: upper.map(drawable))))
  }
  if let from = from.flatMap(drawable) { marks.append(.rule(RuleMark(.vertical(from), label: "forecast"))) }
  let lines = ([actual] + forecasts).enumerated().map { number, series in
    LineMark(series.name, color: number, x: series.x.map(drawable), y: series.y.map(drawable))
  }
  let isWhole = ([actual] + forecasts).allSatisfy { $0.x.allSatisfy { $0 == $0.rounded() } }
  let plot = Plot(x: Axis(x, scale: isWhole ? .whole : .linear), y: Axis(y), marks: marks + lines.map(Mark.line))
  return Chart(
    title: title, caption: caption, textAlternative: Words.lines(lines, x: x, y: y), panels: [Panel(.plot(plot))])
}
