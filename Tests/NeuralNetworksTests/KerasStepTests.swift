import Foundation
import Testing

@testable import NeuralNetworks

/// The folder that `Fixtures/make_keras_steps.py` filled, if it was.
private let folder = ProcessInfo.processInfo.environment["UNROLL_KERAS_STEPS"]

@Suite("Full-size models", .enabled(if: folder != nil))
struct KerasStepTests {
  /// Rounding is magnified by a plain recurrence over 500 steps, and by maxima that change places, so two distances are stated:
  /// from Keras, and from the same steps in double precision. Keras 3.15's own distance from these is 6·10⁻⁵ (`simple`,
  /// `hybrid`) and 4·10⁻⁵ (`bidirectional`), and below 2·10⁻⁷ otherwise. Ours depends on the order of sums; it may not exceed Keras's
  /// where rounding is magnified, nor 2·10⁻⁵ elsewhere.
  @Test(
    "the first losses on the real reviews are Keras's",
    arguments: ["simple", "stacked", "bidirectional", "hybrid", "lstm", "gru"])
  func losses(name: String) throws {
    let path = try #require(folder) + "/\(name).safetensors"
    let file = try SafeTensors(Data(contentsOf: URL(fileURLWithPath: path)), path: path)
    func tensor(_ name: String) throws -> Tensor { try #require(file.tensors.first { $0.name == name }).tensor }
    let stack: [Layer] =
      switch name {
      case "stacked": [SimpleRNN(units: 64, returnSequences: true), SimpleRNN(units: 64)]
      case "bidirectional": [Bidirectional(SimpleRNN(units: 64))]
      case "hybrid":
        [Conv1D(filters: 64, kernelSize: 5, activation: .relu), MaxPooling1D(poolSize: 4), SimpleRNN(units: 64)]
      case "lstm": [LSTM(units: 64)]
      case "gru": [GRU(units: 64)]
      default: [SimpleRNN(units: 64)]
      }
    let model = try Sequential(
      [Embedding(inputDim: 10_000, outputDim: 128)] + stack + [Dense(1, activation: .sigmoid)])
    try model.setWeights(
      file.tensors.filter { $0.name.hasPrefix("weight/") }.sorted { $0.name < $1.name }.map(\.tensor))
    try model.compile(optimizer: .adam(), loss: .binaryCrossentropy)
    let step = try TrainingStep(model)
    let (keras, reference) = (try tensor("losses").scalars, try tensor("reference").scalars)
    try #require(keras.count == 12 && reference.count == 12)
    let (x, y) = (try tensor("x"), try tensor("y"))
    let own = try (0..<12).map { index in
      let rows = Array(index * 64..<(index + 1) * 64)
      return try step.train(TrainingData(inputs: [x.rows(at: rows)], targets: y.rows(at: rows))).loss
    }
    func distance(_ a: [Double], _ b: [Double]) -> Double { zip(a, b).map { abs($0 - $1) / $1 }.max()! }
    print(
      "\(name): from Keras \(distance(own, keras)); from double precision \(distance(own, reference)), "
        + "Keras's own distance from it \(distance(keras, reference))")
    #expect(distance(own, keras) < 1e-4)
    #expect(distance(own, reference) < max(2e-5, distance(keras, reference)))
  }
}
