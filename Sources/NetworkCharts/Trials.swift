import Charts
import NeuralNetworks

/// What repeated trials gave, as a dot plot: each model's mean, with the interval in which the mean lies.
///
/// - Parameters:
///   - comparison: What `compare` gave.
///   - title: What stands above the picture.
///   - caption: What a report prints below the picture.
public func plot(_ comparison: Comparison, title: String = "", caption: String = "") -> Chart {
  let results = comparison.results
  return intervals(
    names: results.map(\.name), means: results.map(\.mean), lower: results.map(\.lower), upper: results.map(\.upper),
    label: "\(spoken(comparison.metric)), mean and \(level(comparison)) interval", rule: nil, title: title,
    caption: caption)
}

/// How models differ from the first one over repeated trials: an interval that leaves out zero carries the claim that
/// the model differs.
///
/// - Parameters:
///   - comparison: What `compare` gave.
///   - title: What stands above the picture.
///   - caption: What a report prints below the picture.
public func plotDifferences(_ comparison: Comparison, title: String = "", caption: String = "") -> Chart {
  let differences = comparison.differences
  let first = comparison.results.first?.name ?? ""
  return intervals(
    names: differences.map(\.name), means: differences.map(\.mean), lower: differences.map(\.lower),
    upper: differences.map(\.upper),
    label: "difference in \(spoken(comparison.metric)) from \(first), mean and \(level(comparison)) interval",
    rule: 0, title: title, caption: caption)
}

/// A table of repeated trials: each model's mean, deviation and interval; the row of the best mean is set off.
///
/// - Parameters:
///   - comparison: What `compare` gave.
///   - caption: What a report prints with the table.
///   - showsTime: Whether a column tells how long each training of the model took in the mean. Times differ from run to
///     run, and so do reports that state them.
public func compareTable(_ comparison: Comparison, caption: String = "", showsTime: Bool = false) -> Table {
  let results = comparison.results
  let known = results.indices.filter { results[$0].mean.isFinite }
  let isLoss = comparison.metric.hasSuffix("loss")
  let interval = "\(level(comparison)) interval"
  // Accuracies as they stand in sentences.
  let values: (String, [Double]) -> Column = { name, values in
    comparison.metric.hasSuffix("accuracy") ? .percentages(name, values) : .numbers(name, values)
  }
  return Table(
    of: [
      .text("model", results.map(\.name)),
      .integers("parameters", results.map(\.parameters)),
      .integers("trials", results.map(\.values.count)),
      values("mean", results.map(\.mean)),
      values("deviation", results.map(\.deviation)),
      values("\(interval) from", results.map(\.lower)),
      values("to", results.map(\.upper)),
    ] + (showsTime ? [.seconds("time", results.map { $0.seconds.reduce(0, +) / Double($0.seconds.count) })] : []),
    caption: caption,
    bestRow: known.min { isLoss ? results[$0].mean < results[$1].mean : results[$0].mean > results[$1].mean })
}

private func level(_ comparison: Comparison) -> String {
  percent(comparison.confidence, decimals: 0)
}

private func intervals(
  names: [String], means: [Double], lower: [Double], upper: [Double], label: String, rule: Double?, title: String,
  caption: String
) -> Chart {
  let mark = IntervalMark(
    color: 0, values: means.map(drawable), lower: lower.map(drawable), upper: upper.map(drawable))
  return dotPlot(names, mark, reference: rule, title: title, x: label, caption: caption)
}
