import NeuralNetworks

/// Who is timed.
protocol Contender: AnyObject {
  var name: String { get }

  /// Milliseconds for each training step.
  func train(_ model: BenchmarkModel) throws -> Double

  /// Milliseconds for each batch of 32 predictions.
  func predict(_ model: BenchmarkModel) throws -> Double
}

/// What was measured of one model with one contender.
struct Measurement: Codable {
  let peer: String
  let model: BenchmarkModel
  let trainMilliseconds: Double
  let predictMilliseconds: Double

  private enum CodingKeys: String, CodingKey {
    case peer, model
    case trainMilliseconds = "train_ms_per_step"
    case predictMilliseconds = "predict_ms_per_batch32"
  }
}

/// Times contenders in turn, round by round.
struct Benchmark {
  let models: [BenchmarkModel]
  let contenders: [any Contender]
  let rounds: Int

  func run(note: (String) -> Void) throws -> [Measurement] {
    var measurements: [Measurement] = []
    for model in models {
      var train = contenders.map { _ in [Double]() }
      var predict = train
      for round in 0...rounds {
        for (place, contender) in contenders.enumerated() {
          let times = (try contender.train(model), try contender.predict(model))
          // The first round warms up caches, pools and compilers.
          guard round > 0 else { continue }
          train[place].append(times.0)
          predict[place].append(times.1)
        }
      }
      for (place, contender) in contenders.enumerated() {
        let measurement = Measurement(
          peer: contender.name, model: model, trainMilliseconds: train[place].median,
          predictMilliseconds: predict[place].median)
        note(
          "\(model.rawValue), \(contender.name): \(measurement.trainMilliseconds.brief) ms a step, "
            + "\(measurement.predictMilliseconds.brief) ms a prediction")
        measurements.append(measurement)
      }
    }
    return measurements
  }
}

/// This package, timed through its public functions.
final class UnrollContender: Contender {
  let name = "unroll"
  private let sizes: WorkloadSizes
  private let tokens: Tensor
  private let labels: Tensor
  private let predictionTokens: Tensor
  private let runtime: Runtime
  private var models: [BenchmarkModel: Sequential] = [:]

  init(_ workload: Workload, threads: Int?, profile: TimeProfile? = nil) throws {
    sizes = workload.sizes
    tokens = try Tensor(workload.trainingTokens.map(Double.init), shape: [sizes.trainingRows, sizes.length])
    labels = Tensor(workload.labels.map(Double.init))
    predictionTokens = try Tensor(
      workload.predictionTokens.map(Double.init), shape: [sizes.predictionRows, sizes.length])
    runtime = Runtime(
      seed: 1, observer: SilentObserver(), threads: threads ?? Runtime.coreCount, profile: profile)
  }

  private struct SilentObserver: TrainingObserver {
    func observe(_ event: TrainingEvent) {}
  }

  func train(_ model: BenchmarkModel) throws -> Double {
    try milliseconds(of: model, per: sizes.steps) { try $0.fit(tokens, labels, batchSize: sizes.batch) }
  }

  func predict(_ model: BenchmarkModel) throws -> Double {
    try milliseconds(of: model, per: sizes.batches) {
      try $0.predict(predictionTokens, batchSize: WorkloadSizes.predictionBatch)
    }
  }

  private func milliseconds<Result>(
    of kind: BenchmarkModel, per count: Int, _ work: (Sequential) throws -> Result
  ) throws -> Double {
    try Runtime.$current.withValue(runtime) {
      let model = try models[kind] ?? kind.make(sizes)
      models[kind] = model
      let time = try ContinuousClock().measure { _ = try work(model) }
      return time / .milliseconds(1) / Double(count)
    }
  }
}

extension [Double] {
  var median: Double {
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
