/// The means of losses and metrics over the batches of an epoch.
struct EpochMetrics {
  private struct Output {
    let lossName: String
    let loss = MeanAccumulator { _, _ in preconditionFailure("losses are added as numbers") }
    let metrics: [Measure]
  }

  private struct Measure {
    let name: String
    let accumulator: any MetricAccumulator

    /// Whether examples count as their weights say.
    let isWeighted: Bool
  }

  private let total = MeanAccumulator { _, _ in preconditionFailure("losses are added as numbers") }
  private let outputs: [Output]

  init(_ model: Model) throws {
    let objectives = try model.compiled().objectives
    outputs = zip(model.outputNames, objectives).map { name, objective in
      let prefix = objectives.count > 1 ? name + "_" : ""
      var names: [String: Int] = [:]
      func measure(_ metric: Metric, isWeighted: Bool) -> Measure {
        var name = isWeighted && names[metric.name] != nil ? "weighted_" + metric.name : metric.name
        names[name, default: 0] += 1
        if let count = names[name], count > 1 { name += "_\(count - 1)" }
        return Measure(name: prefix + name, accumulator: metric.makeAccumulator(), isWeighted: isWeighted)
      }
      let plain = objective.metrics.map { measure($0, isWeighted: false) }
      let weighted = objective.weightedMetrics.map { measure($0, isWeighted: true) }
      return Output(lossName: prefix + "loss", metrics: plain + weighted)
    }
  }

  /// - Parameters:
  ///   - loss: of the whole model, penalties included.
  ///   - losses: of each output.
  func add(loss: Double, losses: [Double], batch: TrainingData, predictions: [Tensor]) throws {
    let rows = Double(batch.rowCount)
    total.add(loss, weight: rows)
    for (index, output) in outputs.enumerated() {
      output.loss.add(losses[index], weight: rows)
      for measure in output.metrics {
        try measure.accumulator.add(
          MetricBatch(
            targets: batch.targets[index], predictions: predictions[index],
            weights: measure.isWeighted ? batch.weights : nil))
      }
    }
  }

  /// The sums of losses and metrics so far, from which they go on.
  var sums: [[Double]] {
    get { accumulators.map(\.sums) }
    nonmutating set {
      guard newValue.count == accumulators.count else { return }
      for (accumulator, sums) in zip(accumulators, newValue) { accumulator.sums = sums }
    }
  }

  private var accumulators: [any MetricAccumulator] {
    [total] + outputs.flatMap { [$0.loss] + $0.metrics.map(\.accumulator) }
  }

  /// In alphabetical order, as Keras lists them.
  var values: [MetricValue] {
    let measured = outputs.flatMap { output in
      output.metrics.map { MetricValue(name: $0.name, value: $0.accumulator.result) }
        + (outputs.count > 1 ? [MetricValue(name: output.lossName, value: output.loss.result)] : [])
    }
    return (measured + [MetricValue(name: "loss", value: total.result)]).sorted { $0.name < $1.name }
  }
}
