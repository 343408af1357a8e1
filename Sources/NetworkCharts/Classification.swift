import Charts
import NeuralNetworks

/// A picture of a classifier's confusion matrix.
///
/// - Parameters:
///   - targets: The classes, one for each row.
///   - predictions: What the model gave: for two classes the probability of class 1, `[rows, 1]`, else the probabilities
///     of all classes, `[rows, classes]`.
///   - labels: The names of the classes.
///   - title: What stands above the picture.
///   - caption: What a report prints below the picture.
/// - Throws: `NetworkError` where targets and predictions do not fit, `ChartError` unless there is a label for each class.
public func confusionChart(
  _ targets: Tensor, _ predictions: Tensor, labels: [String] = ["negative", "positive"], title: String = "",
  caption: String = ""
) throws -> Chart {
  try confusionChart(confusionMatrix(targets, predictions), labels: labels, title: title, caption: caption)
}

/// The ROC curves of classifiers with two classes, and the areas below them.
///
/// - Parameters:
///   - models: For each classifier its name and the predicted probability of class 1 for each row.
///   - targets: The classes, 0 or 1, one for each row.
///   - title: What stands above the picture.
///   - caption: What a report prints below the picture.
/// - Throws: `ChartError.lengthsDiffer` unless there is one prediction for each target.
public func rocChart(
  _ models: [(String, Tensor)], targets: Tensor, title: String = "", caption: String = ""
) throws -> Chart {
  let curves = try models.map { try rocCurve($0.0, scoredRows(targets, $0.1)) }
  return rocChart(curves, title: title, caption: caption)
}

private struct ScoredRow {
  var isPositive: Bool
  var score: Double
}

private func scoredRows(_ targets: Tensor, _ predictions: Tensor) throws -> [ScoredRow] {
  guard targets.count == predictions.count else {
    throw ChartError.lengthsDiffer(
      first: "targets", firstCount: targets.count, second: "predictions", secondCount: predictions.count)
  }
  return zip(targets.scalars, predictions.scalars).map { ScoredRow(isPositive: $0 >= 0.5, score: $1) }
}

/// The rates that each threshold gives, from the strictest on; rows of equal score fall together.
///
/// Thresholds that move both rates by less than a four-hundredth are left out: no picture shows them.
private func rocCurve(_ name: String, _ rows: [ScoredRow]) throws -> Series {
  let positives = Double(rows.count { $0.isPositive })
  let negatives = Double(rows.count) - positives
  var (x, y) = ([0.0], [0.0])
  var (falsePositives, truePositives) = (0.0, 0.0)
  let sorted = rows.filter(\.score.isFinite).sorted { $0.score > $1.score }
  for (index, row) in sorted.enumerated() {
    if row.isPositive { truePositives += 1 } else { falsePositives += 1 }
    let isLast = index + 1 == sorted.count
    guard isLast || sorted[index + 1].score != row.score else { continue }
    let (falseRate, trueRate) = (falsePositives / max(negatives, 1), truePositives / max(positives, 1))
    guard isLast || max(falseRate - x[x.count - 1], trueRate - y[y.count - 1]) >= 1.0 / 400 else { continue }
    x.append(falseRate)
    y.append(trueRate)
  }
  return try Series(name, x: x, y: y)
}
