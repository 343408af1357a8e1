/// What repeated trials of several models gave.
public struct Comparison: Sendable, Codable, Equatable {
  /// What was compared: `val_accuracy`, say.
  public let metric: String

  /// The level of all intervals: 0.95, say.
  public let confidence: Double

  /// The trials of each model, in the order in which the models were given.
  public private(set) var results: [TrialResult]

  /// Of each model but the first, how it differs from the first.
  public let differences: [PairedDifference]
}

/// One model's trials.
public struct TrialResult: Sendable, Codable, Equatable {
  /// The name of the model.
  public let name: String

  /// The figure that each trial ended with.
  public let values: [Double]

  /// The length of each trial's training in seconds.
  public private(set) var seconds: [Double]

  /// The number of scalars in the model's parameters.
  public let parameters: Int

  /// The mean of the values.
  public let mean: Double

  /// The standard deviation, estimated from the trials; NaN if there was one only.
  public let deviation: Double

  /// Where the mean lies with the comparison's confidence.
  public let lower: Double

  /// The upper end of that interval.
  public let upper: Double
}

/// How a model's figure differs from that of another one, trial by trial.
///
/// Trials of the same number begin with the same seed. What a seed does to all models alike drops out of the differences.
public struct PairedDifference: Sendable, Codable, Equatable {
  /// The name of the model.
  public let name: String

  /// The name of the model that it is compared with.
  public let from: String

  /// The mean of the differences.
  public let mean: Double

  /// Where the mean of the differences lies with the comparison's confidence.
  public let lower: Double
  public let upper: Double

  /// Whether the interval leaves zero out: whether the numbers carry the claim that the models differ.
  public var isClear: Bool { lower > 0 || upper < 0 }
}

extension Comparison: HoldsTimes {
  package var times: [Double] {
    get { results.flatMap(\.times) }
    set {
      var rest = newValue[...]
      for index in results.indices {
        let count = results[index].times.count
        results[index].times = Array(rest.prefix(count))
        rest = rest.dropFirst(count)
      }
    }
  }
}

extension TrialResult: HoldsTimes {
  package var times: [Double] {
    get { seconds }
    set { seconds = newValue }
  }
}

extension TrialResult {
  init(name: String, parameters: Int, values: [Double], seconds: [Double], confidence: Double) {
    let interval = MeanInterval(values, confidence: confidence)
    self.init(
      name: name, values: values, seconds: seconds, parameters: parameters, mean: interval.mean,
      deviation: interval.deviation, lower: interval.lower, upper: interval.upper)
  }
}

extension PairedDifference {
  init(_ result: TrialResult, from first: TrialResult, confidence: Double) {
    let interval = MeanInterval(zip(result.values, first.values).map { $0 - $1 }, confidence: confidence)
    self.init(
      name: result.name, from: first.name, mean: interval.mean, lower: interval.lower, upper: interval.upper)
  }
}
