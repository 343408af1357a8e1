/// What a training measured after each epoch.
///
///     let history = try model.fit(x, y, epochs: 5)
///     print(history["val_accuracy"])
public struct History: Sendable, Codable, Equatable {
  /// The names of what was measured, in the order of the log: `accuracy`, `loss`, `val_accuracy`, `val_loss`.
  public private(set) var names: [String] = []

  private var valuesByName: [String: [Double]] = [:]

  /// The length of each epoch in seconds, validation included.
  public private(set) var seconds: [Double] = []

  /// A history of no epochs.
  public init() {}

  /// The values after each epoch; empty if nothing of that name was measured.
  public subscript(name: String) -> [Double] { valuesByName[name] ?? [] }

  /// All that was measured, by name.
  public var history: [String: [Double]] { valuesByName }

  /// The training loss after each epoch.
  public var loss: [Double] { self["loss"] }

  /// The training accuracy after each epoch, between 0 and 1; empty if it wasn't measured.
  public var accuracy: [Double] { self["accuracy"] }

  /// The loss on the validation data after each epoch; empty without such data.
  public var validationLoss: [Double] { self["val_loss"] }

  /// The accuracy on the validation data after each epoch; empty if it wasn't measured.
  public var validationAccuracy: [Double] { self["val_accuracy"] }

  /// The number of epochs.
  public var epochs: Int { seconds.count }

  mutating func append(_ values: [MetricValue], seconds: Double) {
    for value in values {
      if valuesByName[value.name] == nil { names.append(value.name) }
      valuesByName[value.name, default: []].append(value.value)
    }
    self.seconds.append(seconds)
  }
}

/// A value that holds times that were measured beside what was computed: they differ from run to run.
package protocol HoldsTimes {
  /// The times, which others of the same number may replace.
  var times: [Double] { get set }
}

extension History: HoldsTimes {
  package var times: [Double] {
    get { seconds }
    set { seconds = newValue }
  }
}

/// What `evaluate` measured. Printed, it is as in the log of a training: `accuracy: 0.8612 - loss: 0.3274`.
public struct Evaluation: Sendable, Codable, Equatable {
  /// The names and values in the order of the log.
  public let values: [MetricValue]

  /// The value of that name; `nil` if nothing of that name was measured.
  public subscript(name: String) -> Double? { values.first { $0.name == name }?.value }

  /// All that was measured, by name.
  public var dictionary: [String: Double] {
    Dictionary(values.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
  }

  /// The loss, regularization included; NaN if none was measured.
  public var loss: Double { self["loss"] ?? .nan }

  /// The accuracy; NaN if the model wasn't compiled with that metric.
  public var accuracy: Double { self["accuracy"] ?? .nan }
}

extension Evaluation: CustomStringConvertible {
  public var description: String { values.map(\.description).joined(separator: " - ") }
}
