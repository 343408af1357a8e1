/// A figure that tells how good predictions are; training doesn't follow it.
public struct Metric: Sendable {
  /// The name in a log and a history: `accuracy`.
  public let name: String

  /// How the metric was made.
  let recipe: Recipe?

  let makeAccumulator: @Sendable () -> any MetricAccumulator

  init(_ name: String, recipe: Recipe?, _ makeAccumulator: @escaping @Sendable () -> any MetricAccumulator) {
    self.name = name
    self.recipe = recipe
    self.makeAccumulator = makeAccumulator
  }

  /// A metric of one's own: the mean of a function of targets and predictions, which gives a number for each row.
  ///
  ///     .custom("largest_error") { targets, predictions in try (targets - predictions).absolute().maximum(axis: -1) }
  public static func custom(
    _ name: String, _ function: @escaping @Sendable (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor
  ) -> Metric {
    Metric(name, recipe: nil) { MeanAccumulator { try function($0, $1) } }
  }

  /// The figure for a whole set of predictions.
  ///
  /// - Throws: `NetworkError.targetShape` if targets don't fit predictions.
  public func callAsFunction(_ targets: Tensor, _ predictions: Tensor) throws -> Double {
    let accumulator = makeAccumulator()
    try accumulator.add(MetricBatch(targets: targets, predictions: predictions, weights: nil))
    return accumulator.result
  }
}

/// Collects what a metric needs, batch by batch.
protocol MetricAccumulator: AnyObject {
  func add(_ batch: MetricBatch) throws

  /// The figure for all batches so far.
  var result: Double { get }

  /// The sums for all batches so far, from which it goes on.
  var sums: [Double] { get set }
}

/// What a metric sees of a batch.
struct MetricBatch {
  let targets: Tensor
  let predictions: Tensor

  /// One for each row of the batch, `[batch]`; `nil` where all count the same.
  let weights: Tensor?

  /// The weight of each of `count` values, which belong to the batch's rows in turn; steps that are padding weigh 0.
  func weights(count: Int) -> [Float] {
    let rows = predictions.shape.first ?? 1
    let perRow = max(count / max(rows, 1), 1)
    var weights = [Float](repeating: 1, count: count)
    if let own = self.weights {
      own.withScalars { own in for index in weights.indices { weights[index] = own[min(index / perRow, own.count - 1)] }
      }
    }
    if let mask = predictions.mask, mask.isKept.count > 0, count % mask.isKept.count == 0 {
      let perStep = count / mask.isKept.count
      for index in weights.indices where !mask.isKept[index / perStep] { weights[index] = 0 }
    }
    return weights
  }
}

/// The weighted mean of a figure that each row has.
final class MeanAccumulator: MetricAccumulator {
  private var sum = 0.0
  private var weight = 0.0
  private let perRow: (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor
  private let finish: (Double) -> Double

  init(
    finish: @escaping (Double) -> Double = { $0 },
    perRow: @escaping (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor
  ) {
    self.perRow = perRow
    self.finish = finish
  }

  func add(_ batch: MetricBatch) throws {
    let values = try perRow(batch.targets, batch.predictions)
    let weights = batch.weights(count: values.count)
    values.withScalars { values in
      for (value, weight) in zip(values, weights) where weight > 0 {
        sum += Double(value) * Double(weight)
        self.weight += Double(weight)
      }
    }
  }

  func add(_ value: Double, weight: Double) {
    sum += value * weight
    self.weight += weight
  }

  var result: Double { finish(weight == 0 ? 0 : sum / weight) }

  var sums: [Double] {
    get { [sum, weight] }
    set { if newValue.count == 2 { (sum, weight) = (newValue[0], newValue[1]) } }
  }
}
