/// A bar chart: one lying bar for each name, from zero.
///
/// - Parameters:
///   - names: What each bar stands for, from top to bottom.
///   - values: How long each bar is; one that is not a finite number leaves its row empty.
///   - title: What stands above the picture.
///   - x: What the bars measure.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless both lists are equally long.
public func barChart(
  _ names: [String], _ values: [Double], title: String = "", x: String = "", caption: String = ""
) throws -> Chart {
  try requireEqualCounts(("names", names.count), ("values", values.count))
  let bars = BarMark(color: 0, isHorizontal: true, values: values.map(drawable))
  let plot = Plot(x: Axis(x), y: Axis("", scale: .named(names)), marks: [.bars(bars)])
  let text = "Bar chart\(x.isEmpty ? "" : " of \(x)"). \(Words.rows(names, bars.values))"
  return Chart(title: title, caption: caption, textAlternative: text, panels: [Panel(.plot(plot))])
}

/// A dot plot: one dot for each name, with an interval around it where there is one.
///
/// Unlike a bar chart it need not begin at zero, so that small differences stay visible.
///
/// - Parameters:
///   - names: What each dot stands for, from top to bottom.
///   - values: Where the dots are.
///   - lower: The lower ends of the intervals; empty for none.
///   - upper: The upper ends of the intervals; empty for none.
///   - reference: A value to compare with, such as zero for differences, drawn as a dashed line.
///   - title: What stands above the picture.
///   - x: What the dots measure.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless the lists are equally long.
public func dotPlot(
  _ names: [String], _ values: [Double], lower: [Double] = [], upper: [Double] = [], reference: Double? = nil,
  title: String = "", x: String = "", caption: String = ""
) throws -> Chart {
  try requireEqualCounts(("names", names.count), ("values", values.count))
  try requireEqualCounts(("lower", lower.count), ("upper", upper.count))
  if !lower.isEmpty { try requireEqualCounts(("values", values.count), ("lower", lower.count)) }
  let intervals = IntervalMark(
    color: 0, values: values.map(drawable), lower: lower.map(drawable), upper: upper.map(drawable))
  return dotPlot(names, intervals, reference: reference, title: title, x: x, caption: caption)
}

/// A dot plot of values that are known to have a name each.
package func dotPlot(
  _ names: [String], _ intervals: IntervalMark, reference: Double?, title: String, x: String, caption: String
) -> Chart {
  let rules = reference.flatMap(drawable).map { [Mark.rule(RuleMark(.vertical($0)))] } ?? []
  let plot = Plot(x: Axis(x), y: Axis("", scale: .named(names)), marks: rules + [.intervals(intervals)])
  return Chart(
    title: title, caption: caption, textAlternative: dotPlotWords(names, intervals, x: x), panels: [Panel(.plot(plot))])
}

private func dotPlotWords(_ names: [String], _ intervals: IntervalMark, x: String) -> String {
  let head = "Dot plot\(x.isEmpty ? "" : " of \(x)")."
  guard !intervals.lower.isEmpty else { return "\(head) \(Words.rows(names, intervals.values))" }
  let ends = zip(intervals.lower, intervals.upper).map { low, high in
    "from \(low.map(NumberText.brief) ?? "unknown") to \(high.map(NumberText.brief) ?? "unknown")"
  }
  let spoken = zip(names, zip(intervals.values, ends)).prefix(20).map { name, row in
    "\(name): \(row.0.map(NumberText.brief) ?? "no value"), \(row.1)"
  }
  return "\(head) \(spoken.joined(separator: "; "))."
}
