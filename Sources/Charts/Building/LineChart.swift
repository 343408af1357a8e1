/// Which value of a line is the best one and set off by a ring.
public enum Extreme: String, Codable, Hashable, Sendable {
  case none, lowest, highest
}

/// A line chart of one or more series.
///
/// ```swift
/// lineChart([Series("training", [0.69, 0.41, 0.30]), Series("validation", [0.66, 0.45, 0.47])], x: "epoch", y: "loss",
///           best: .lowest)
/// ```
///
/// - Parameters:
///   - series: The lines. A value that is not a finite number leaves a gap in its line, and the picture says so.
///   - title: What stands above the picture.
///   - x: What the horizontal axis counts.
///   - y: What the vertical axis measures.
///   - logarithmic: Whether the vertical axis goes by powers of ten; values of zero and below are then left out.
///   - reference: A value to compare with, drawn as a dashed line across the picture.
///   - best: Whether the lowest or the highest value of the last series is set off; earlier series bear no ring.
///   - caption: What a report prints below the picture.
public func lineChart(
  _ series: [Series], title: String = "", x: String = "", y: String = "", logarithmic: Bool = false,
  reference: Double? = nil, best: Extreme = .none, caption: String = ""
) -> Chart {
  var marks = series.enumerated().map { number, series in
    LineMark(series.name, color: number, x: series.x.map(drawable), y: series.y.map(drawable))
  }
  if let last = marks.indices.last, let index = marks[last].index(of: best) {
    marks[last].highlight = LineMark.Highlight(index: index, label: marks[last].label(at: index, xName: x))
  }
  let isWhole = series.allSatisfy { $0.x.allSatisfy { $0 == $0.rounded() } }
  let rules =
    reference.flatMap(drawable).map { [Mark.rule(RuleMark(.horizontal($0), label: NumberText.brief($0)))] } ?? []
  let plot = Plot(
    x: Axis(x, scale: isWhole ? .whole : .linear), y: Axis(y, scale: logarithmic ? .logarithmic : .linear),
    marks: rules + marks.map(Mark.line))
  return Chart(
    title: title, caption: caption, textAlternative: Words.lines(marks, x: x, y: y), panels: [Panel(.plot(plot))])
}

/// A line chart of one list of values, the first one at 1.
///
/// - Parameters:
///   - values: The values in order. One that is not a finite number leaves a gap, and the picture says so.
///   - title: What stands above the picture.
///   - x: What the horizontal axis counts.
///   - y: What the vertical axis measures.
///   - logarithmic: Whether the vertical axis goes by powers of ten; values of zero and below are then left out.
///   - reference: A value to compare with, drawn as a dashed line across the picture.
///   - best: Whether the lowest or the highest value is set off.
///   - caption: What a report prints below the picture.
public func lineChart(
  _ values: [Double], title: String = "", x: String = "", y: String = "", logarithmic: Bool = false,
  reference: Double? = nil, best: Extreme = .none, caption: String = ""
) -> Chart {
  lineChart(
    [Series("", values)], title: title, x: x, y: y, logarithmic: logarithmic, reference: reference, best: best,
    caption: caption)
}

/// A scatter plot: one point for each pair of values.
///
/// - Parameters:
///   - x: The values along the horizontal axis.
///   - y: The values along the vertical axis.
///   - title: What stands above the picture.
///   - xLabel: What the horizontal axis measures.
///   - yLabel: What the vertical axis measures.
///   - caption: What a report prints below the picture.
/// - Throws: ``ChartError/lengthsDiffer(first:firstCount:second:secondCount:)`` unless both lists are equally long.
public func scatterPlot(
  x: [Double], y: [Double], title: String = "", xLabel: String = "", yLabel: String = "", caption: String = ""
) throws -> Chart {
  try requireEqualCounts(("x", x.count), ("y", y.count))
  let points = PointMark("", color: 0, x: x.map(drawable), y: y.map(drawable))
  let plot = Plot(x: Axis(xLabel), y: Axis(yLabel), marks: [.points(points)])
  let text =
    "Scatter plot of \(x.count) points. \(Words.range(of: points.x, named: Words.name(xLabel, else: "x"))) \(Words.range(of: points.y, named: Words.name(yLabel, else: "y")))"
  return Chart(title: title, caption: caption, textAlternative: text, panels: [Panel(.plot(plot))])
}

extension LineMark {
  /// The place of the lowest or highest value; the first one where several are equal.
  package func index(of extreme: Extreme) -> Int? {
    let known = zip(zip(x, y), y.indices).compactMap { pair, index in
      pair.0 == nil ? nil : pair.1.map { (value: $0, index: index) }
    }
    switch extreme {
    case .none: return nil
    case .lowest: return known.min { $0.value < $1.value }?.index
    case .highest: return known.max { $0.value < $1.value || ($0.value == $1.value && $0.index > $1.index) }?.index
    }
  }

  /// The label of one value: `0.842, epoch 3`.
  package func label(at index: Int, xName: String) -> String {
    let place = x[index].map(NumberText.brief) ?? ""
    return "\(y[index].map(NumberText.brief) ?? "–"), \(xName.isEmpty ? "at \(place)" : "\(xName) \(place)")"
  }
}
