// Metrics that count right and wrong decisions.

extension Metric {
  /// Of the rows that are predicted to be positive, the share that are.
  public static let precision: Metric = precision(threshold: 0.5)

  /// Of the rows that are predicted to be positive (above `threshold`), the share that are; 0 if there are none.
  public static func precision(threshold: Double) -> Metric {
    Metric("precision", recipe: Recipe("precision", ["threshold": threshold])) {
      DecisionAccumulator(threshold: Float(threshold)) { quotient($0.truePositives, $0.predictedPositives) }
    }
  }

  /// Of the rows that are positive, the share that are predicted to be.
  public static let recall: Metric = recall(threshold: 0.5)

  /// Of the rows that are positive, the share that are predicted to be (above `threshold`); 0 if there are none.
  public static func recall(threshold: Double) -> Metric {
    Metric("recall", recipe: Recipe("recall", ["threshold": threshold])) {
      DecisionAccumulator(threshold: Float(threshold)) { quotient($0.truePositives, $0.positives) }
    }
  }

  /// The harmonic mean of precision and recall. With several outputs, the largest one decides, and the result is the
  /// mean over the classes.
  public static let f1: Metric = f1(threshold: 0.5)

  /// The harmonic mean of precision and recall, where an output above `threshold` is positive.
  public static func f1(threshold: Double) -> Metric {
    Metric("f1_score", recipe: Recipe("f1_score", ["threshold": threshold])) {
      DecisionAccumulator(threshold: Float(threshold)) {
        quotient(2 * $0.truePositives, $0.positives + $0.predictedPositives)
      }
    }
  }

  /// The area under the curve of true positives over false positives, as in Keras a sum over 200 thresholds.
  public static let auc: Metric = Metric("auc", recipe: Recipe("auc")) { AreaAccumulator() }
}

private func quotient(_ a: Double, _ b: Double) -> Double { b == 0 ? 0 : a / b }

/// Counts decisions: one class for a single output, else one for each output.
private final class DecisionAccumulator: MetricAccumulator {
  struct Counts {
    var truePositives = 0.0
    var positives = 0.0
    var predictedPositives = 0.0
  }

  private var counts: [Counts] = []
  private let threshold: Float
  private let summarize: (Counts) -> Double

  init(threshold: Float, summarize: @escaping (Counts) -> Double) {
    self.threshold = threshold
    self.summarize = summarize
  }

  func add(_ batch: MetricBatch) throws {
    let classes = batch.predictions.shape.last ?? 1
    let (wanted, guessed) = try decisions(batch, classes: classes)
    let weights = batch.weights(count: wanted.count)
    if counts.isEmpty { counts = Array(repeating: Counts(), count: classes) }
    for index in wanted.indices {
      let weight = Double(weights[index])
      let kind = index % classes
      if wanted[index] { counts[kind].positives += weight }
      if guessed[index] { counts[kind].predictedPositives += weight }
      if wanted[index], guessed[index] { counts[kind].truePositives += weight }
    }
  }

  var result: Double { counts.isEmpty ? 0 : counts.reduce(0) { $0 + summarize($1) } / Double(counts.count) }

  var sums: [Double] {
    get { counts.flatMap { [$0.truePositives, $0.positives, $0.predictedPositives] } }
    set {
      counts = stride(from: 0, to: newValue.count - newValue.count % 3, by: 3).map {
        Counts(truePositives: newValue[$0], positives: newValue[$0 + 1], predictedPositives: newValue[$0 + 2])
      }
    }
  }

  private func decisions(_ batch: MetricBatch, classes: Int) throws -> (wanted: [Bool], guessed: [Bool]) {
    let predictions = batch.predictions
    if classes == 1 {
      let targets = try batch.targets.aligned(with: predictions.shape, in: "a metric")
      return (targets.floats.map { $0 > 0.5 }, predictions.floats.map { $0 > threshold })
    }
    let guessed = try predictions.argmax()
    let wanted =
      batch.targets.shape == predictions.shape
      ? try batch.targets.argmax() : try batch.targets.aligned(with: guessed.shape, in: "a metric")
    func isClass(_ places: Tensor) -> [Bool] {
      places.floats.flatMap { place in (0..<classes).map { Float($0) == place } }
    }
    return (isClass(wanted), isClass(guessed))
  }
}

/// Counts true and false positives at evenly spaced thresholds.
private final class AreaAccumulator: MetricAccumulator {
  private static let thresholds: [Float] = [-1e-7] + (1..<199).map { Float($0) / 199 } + [1 + 1e-7]

  /// How many rows have the place's threshold as the largest one below their prediction.
  private var positives = [Double](repeating: 0, count: thresholds.count)
  private var negatives = [Double](repeating: 0, count: thresholds.count)

  func add(_ batch: MetricBatch) throws {
    let targets = try batch.targets.aligned(with: batch.predictions.shape, in: "auc")
    let weights = batch.weights(count: targets.count)
    for (index, (target, prediction)) in zip(targets.floats, batch.predictions.floats).enumerated() {
      guard let place = Self.thresholds.lastIndex(where: { prediction > $0 }) else { continue }
      if target > 0.5 { positives[place] += Double(weights[index]) } else { negatives[place] += Double(weights[index]) }
    }
  }

  var result: Double {
    let (truePositives, falsePositives) = (sumsFromEnd(positives), sumsFromEnd(negatives))
    guard truePositives[0] > 0, falsePositives[0] > 0 else { return 0 }
    var area = 0.0
    for place in 1..<truePositives.count {
      area +=
        (falsePositives[place - 1] - falsePositives[place]) * (truePositives[place - 1] + truePositives[place]) / 2
    }
    return area / (truePositives[0] * falsePositives[0])
  }

  var sums: [Double] {
    get { positives + negatives }
    set {
      guard newValue.count == positives.count + negatives.count else { return }
      positives = Array(newValue.prefix(positives.count))
      negatives = Array(newValue.suffix(negatives.count))
    }
  }

  private func sumsFromEnd(_ counts: [Double]) -> [Double] {
    var sums = counts
    for place in sums.indices.dropLast().reversed() { sums[place] += sums[place + 1] }
    return sums
  }
}

/// How often each class (row) was predicted to be each class (column).
///
/// - Parameters:
///   - targets: the classes' numbers, or one-hot.
///   - predictions: of one output, whether it is above 1/2; of several, which is the largest.
/// - Throws: `NetworkError.targetShape`, `NetworkError.labelOutOfRange`.
public func confusionMatrix(_ targets: Tensor, _ predictions: Tensor) throws -> [[Int]] {
  let outputs = predictions.shape.last ?? 1
  let classes = max(outputs, 2)
  let guessed =
    outputs == 1
    ? predictions.map { $0 > 0.5 ? 1 : 0 }.reinterpreted(as: [predictions.count]) : try predictions.argmax()
  let wanted =
    outputs > 1 && targets.shape == predictions.shape
    ? try targets.argmax() : try targets.aligned(with: guessed.shape, in: "a confusion matrix")
  var matrix = Array(repeating: Array(repeating: 0, count: classes), count: classes)
  for (row, (label, guess)) in zip(wanted.floats, guessed.floats).enumerated() {
    guard let label = Int(exactly: label), (0..<classes).contains(label) else {
      throw NetworkError.labelOutOfRange(label: Double(label), row: row, classes: classes)
    }
    matrix[label][Int(guess)] += 1
  }
  return matrix
}
