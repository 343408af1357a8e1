import Foundation

/// The whole state of a training between two epochs or two batches, from which it goes on with the same bits.
struct TrainingSnapshot {
  /// What isn't a tensor.
  private struct Facts: Codable {
    var format = Facts.currentFormat
    var isStopped: Bool
    var learningRate: ExactNumber
    var iterations: Int
    var random: String
    var callbacks: [[String: ExactNumber]]
    var log: [TrainingLog.Entry]
    var position: EpochPosition?

    static let currentFormat = 2
  }

  private let facts: Facts
  private let tensors: [String: Tensor]

  /// Takes the state of a training.
  ///
  /// - Parameter position: How far an epoch has come that isn't finished.
  /// - Returns: `nil` where a part can't tell its state: a callback that is a function.
  init?(
    _ training: Training, callbacks: [Callback], log: TrainingLog, random: RandomStream, position: EpochPosition? = nil
  ) {
    var tensors: [String: Tensor] = [:]
    for (index, layer) in training.model.statefulLayers.enumerated() {
      for (place, state) in (layer.carriedStates ?? []).enumerated() {
        tensors["layer \(index) state \(place)"] = state
      }
    }
    for (index, parameter) in training.model.parameters.enumerated() {
      tensors["parameter \(index)"] = parameter.value
      for (slot, value) in (training.optimizer.slots(of: parameter) ?? []).enumerated() {
        tensors["parameter \(index) slot \(slot)"] = value
      }
    }
    var numbers: [[String: ExactNumber]] = []
    for (index, callback) in callbacks.enumerated() {
      guard let state = callback.state else { return nil }
      numbers.append(state.numbers.mapValues { ExactNumber($0) })
      for (place, weight) in (state.weights ?? []).enumerated() {
        tensors["callback \(index) weight \(place)"] = weight
      }
    }
    self.tensors = tensors
    facts = Facts(
      isStopped: training.isStopped, learningRate: ExactNumber(training.optimizer.learningRate),
      iterations: training.optimizer.iterations, random: String(random.state, radix: 16), callbacks: numbers,
      log: log.entries, position: position)
  }

  /// How far an epoch had come that wasn't finished.
  var position: EpochPosition? { facts.position }

  func encoded() throws -> Data {
    let facts = String(decoding: try JSONEncoder().encode(facts), as: UTF8.self)
    let named = tensors.sorted { $0.key < $1.key }.map { (name: $0.key, tensor: $0.value) }
    return try SafeTensors(tensors: named, metadata: ["training": facts]).encoded()
  }

  /// Reads a state; bytes of another form give `nil`.
  init?(_ data: Data) {
    guard let file = try? SafeTensors(data, path: "checkpoint"), let json = file.metadata["training"],
      let facts = try? JSONDecoder().decode(Facts.self, from: Data(json.utf8)), facts.format == Facts.currentFormat
    else { return nil }
    self.facts = facts
    tensors = Dictionary(file.tensors.map { ($0.name, $0.tensor) }, uniquingKeysWith: { first, _ in first })
  }

  /// Puts a training that is about to begin into the state, and tells its log again.
  ///
  /// - Returns: Whether the state fits. If not, everything stays as it was.
  func restore(_ training: Training, callbacks: [Callback], log: TrainingLog, random: RandomStream) -> Bool {
    let parameters = training.model.parameters
    guard facts.callbacks.count == callbacks.count, let counter = UInt64(facts.random, radix: 16) else { return false }
    for (index, parameter) in parameters.enumerated() {
      guard tensors["parameter \(index)"]?.shape == parameter.shape,
        slots(of: index).allSatisfy({ $0.shape == parameter.shape })
      else { return false }
    }
    for (index, parameter) in parameters.enumerated() {
      if let value = tensors["parameter \(index)"] { parameter.value = value }
      let slots = slots(of: index)
      training.optimizer.setSlots(slots.isEmpty ? nil : slots, of: parameter)
    }
    for (index, layer) in training.model.statefulLayers.enumerated() {
      let states = numbered { "layer \(index) state \($0)" }
      layer.carriedStates = states.isEmpty ? nil : states
    }
    training.optimizer.learningRate = facts.learningRate.value
    training.optimizer.iterations = facts.iterations
    random.state = counter
    for (index, callback) in callbacks.enumerated() {
      let weights = numbered { "callback \(index) weight \($0)" }
      callback.state = CallbackState(
        numbers: facts.callbacks[index].mapValues(\.value), weights: weights.isEmpty ? nil : weights)
    }
    for case .epoch(_, _, let seconds, let values, _) in facts.log {
      training.recordEpoch(values.map(\.metric), seconds: seconds.value)
    }
    log.repeatEntries(facts.log)
    if facts.isStopped { training.stop() }
    return true
  }

  private func slots(of parameter: Int) -> [Tensor] { numbered { "parameter \(parameter) slot \($0)" } }

  private func numbered(_ name: (Int) -> String) -> [Tensor] {
    var found: [Tensor] = []
    while let tensor = tensors[name(found.count)] { found.append(tensor) }
    return found
  }
}

extension Layer {
  /// Whether the layer goes on from batch to batch with more than its parameters.
  var carriesState: Bool { !statefulLayers.isEmpty }

  fileprivate var statefulLayers: [RecurrentLayer] {
    let own = (self as? RecurrentLayer).flatMap { $0.options.stateful ? [$0] : nil } ?? []
    return own + sublayers.flatMap(\.statefulLayers)
  }
}
