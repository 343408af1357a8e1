/// The means of loss and metrics over the batches of an epoch.
struct EpochMetrics {
  private let loss = MeanAccumulator { _, _ in preconditionFailure("losses are added as numbers") }
  private let metrics: [(name: String, accumulator: any MetricAccumulator)]

  init(_ metrics: [Metric]) {
    self.metrics = metrics.map { ($0.name, $0.makeAccumulator()) }
  }

  func add(loss value: Double, batch: MetricBatch) throws {
    loss.add(value, weight: Double(batch.predictions.shape.first ?? 1))
    for (_, accumulator) in metrics { try accumulator.add(batch) }
  }

  /// The sums of loss and metrics so far, from which they go on.
  var sums: [[Double]] {
    get { [loss.sums] + metrics.map(\.accumulator.sums) }
    nonmutating set {
      guard newValue.count == metrics.count + 1 else { return }
      loss.sums = newValue[0]
      for (metric, sums) in zip(metrics, newValue.dropFirst()) { metric.accumulator.sums = sums }
    }
  }

  /// In alphabetical order, as Keras lists them.
  var values: [MetricValue] {
    (metrics.map { MetricValue(name: $0.name, value: $0.accumulator.result) }
      + [MetricValue(name: "loss", value: loss.result)])
      .sorted { $0.name < $1.name }
  }
}
