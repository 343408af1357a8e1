/// Goes through the data, epoch by epoch and batch by batch.
struct TrainingLoop {
  let model: Model
  let data: TrainingData
  let validation: TrainingData?
  let batchSize: Int
  let shuffles: Bool
  let callbacks: [Callback]

  func run(epochs: Range<Int>) throws -> History {
    let log = TrainingLog(Runtime.current.observer)
    let runtime = Runtime.current.with(random: Runtime.current.random, observer: log)
    return try Runtime.$current.withValue(runtime) { try run(epochs: epochs, runtime, log) }
  }

  private func run(epochs: Range<Int>, _ runtime: Runtime, _ log: TrainingLog) throws -> History {
    let step = try TrainingStep(model)
    let training = Training(model: model, optimizer: step.compilation.optimizer, epoch: epochs.lowerBound)
    log.observe(.trainingBegan(model: model.name, epochs: epochs.upperBound))
    defer { log.observe(.trainingEnded) }
    var checkpoints = runtime.nextCheckpoint().map { TrainingCheckpoints($0) }
    var position = checkpoints?.resume(training, callbacks: callbacks, log: log, random: runtime.random)
    for callback in callbacks { try callback.trainingBegan(training) }
    while training.epoch < epochs.upperBound, !training.isStopped {
      for callback in callbacks { try callback.epochBegan(training) }
      try runEpoch(training, of: epochs.upperBound, from: position, step, runtime) { position in
        try checkpoints?.stepEnded(
          training, callbacks: callbacks, log: log, random: runtime.random, position: position())
      }
      position = nil
      for callback in callbacks { try callback.epochEnded(training) }
      try checkpoints?.epochEnded(
        training, isLast: training.epoch == epochs.upperBound || training.isStopped, callbacks: callbacks, log: log,
        random: runtime.random)
    }
    for callback in callbacks { try callback.trainingEnded(training) }
    return training.history
  }

  /// Trains one epoch, evaluates the model, and records both.
  ///
  /// - Parameters:
  ///   - position: Where in the epoch to go on; `nil` for its beginning.
  ///   - stepEnded: Called after each batch with how far the epoch has come.
  private func runEpoch(
    _ training: Training, of epochs: Int, from position: EpochPosition?, _ step: TrainingStep, _ runtime: Runtime,
    stepEnded: (_ position: () -> EpochPosition) throws -> Void
  ) throws {
    let clock = ContinuousClock()
    let start = clock.now - .seconds(position?.seconds.value ?? 0)
    var values = try trainEpoch(
      training.epoch + 1, of: epochs, from: position, since: start, step, runtime, stepEnded: stepEnded)
    // What updates put off is training's work, not that of who looks at the parameters next.
    runtime.measure(.update) { for parameter in step.parameters { parameter.catchUp() } }
    let secondsPerStep = (clock.now - start).seconds / Double(stepCount)
    if let validation {
      values += try Evaluator(model: model, batchSize: batchSize).run(validation).map {
        MetricValue(name: "val_" + $0.name, value: $0.value)
      }
    }
    if callbacks.contains(where: \.setsLearningRate) {
      values.append(MetricValue(name: "learning_rate", value: training.optimizer.learningRate))
    }
    let seconds = (clock.now - start).seconds
    training.recordEpoch(values, seconds: seconds)
    let line = ProgressLine(step: stepCount, steps: stepCount, secondsPerStep: secondsPerStep, values: values)
    runtime.observer.observe(
      .epochEnded(
        epoch: training.epoch, epochs: epochs, seconds: seconds, values: values,
        lines: ["Epoch \(training.epoch)/\(epochs)", line.whenFinished(seconds: seconds)]))
  }

  private var stepCount: Int { (data.rowCount + batchSize - 1) / batchSize }

  private func trainEpoch(
    _ epoch: Int, of epochs: Int, from position: EpochPosition?, since start: ContinuousClock.Instant,
    _ step: TrainingStep, _ runtime: Runtime, stepEnded: (_ position: () -> EpochPosition) throws -> Void
  ) throws -> [MetricValue] {
    runtime.observer.observe(.epochBegan(epoch: epoch, epochs: epochs, steps: stepCount))
    let metrics = try EpochMetrics(model)
    let clock = ContinuousClock()
    let randomNow = runtime.random.state
    let randomAtStart = position.flatMap { UInt64($0.randomAtStart, radix: 16) } ?? randomNow
    runtime.random.state = randomAtStart
    let order = shuffles ? runtime.random.permutation(data.rowCount) : Array(0..<data.rowCount)
    if let position {
      runtime.random.state = randomNow
      metrics.sums = position.sums.map { $0.map(\.value) }
    }
    for index in min(position?.step ?? 0, stepCount)..<stepCount {
      if runtime.isCancelled() { throw NetworkError.cancelled }
      let rows = Array(order[index * batchSize..<min((index + 1) * batchSize, order.count)])
      let batch = try runtime.measure(.data) { try data.rows(rows) }
      let result = try onBatch(ofRows: rows) { try step.train(batch) }
      guard result.loss.isFinite else {
        throw NetworkError.lossNotFinite(
          loss: result.loss, epoch: epoch, step: index + 1, layer: try step.culprit(batch))
      }
      try runtime.measure(.metrics) {
        try metrics.add(loss: result.loss, losses: result.losses, batch: batch, predictions: result.predictions)
      }
      runtime.observer.observe(
        .stepEnded(
          epoch: epoch, step: index + 1, steps: stepCount,
          secondsPerStep: (clock.now - start).seconds / Double(index + 1), values: metrics.values))
      try stepEnded {
        EpochPosition(
          step: index + 1, randomAtStart: randomAtStart, metrics: metrics, seconds: (clock.now - start).seconds)
      }
    }
    return metrics.values
  }
}

extension Duration {
  var seconds: Double { Double(components.seconds) + Double(components.attoseconds) * 1e-18 }
}
