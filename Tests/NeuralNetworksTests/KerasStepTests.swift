import Foundation
import Testing

@testable import NeuralNetworks

/// The folder that `Fixtures/make_keras_steps.py` filled, if it was.
private let folder = ProcessInfo.processInfo.environment["UNROLL_KERAS_STEPS"]

@Suite("Full-size models", .enabled(if: folder != nil))
struct KerasStepTests {
  /// Most differences stay near 10⁻⁷. A plain recurrence over 500 steps magnifies rounding: from the eighth step on, Keras
  /// differs from itself by 10⁻⁵ (`simple`) and 3·10⁻⁵ (`bidirectional`) if it sums in another order
  /// (`TF_ENABLE_ONEDNN_OPTS=0`).
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
    let expected = try tensor("losses").scalars
    try #require(expected.count == 12)
    let (x, y) = (try tensor("x"), try tensor("y"))
    var largest = 0.0
    for (index, loss) in expected.enumerated() {
      let rows = Array(index * 64..<(index + 1) * 64)
      let own = try step.train(TrainingData(inputs: [x.rows(at: rows)], targets: y.rows(at: rows))).loss
      largest = max(largest, abs(own - loss) / loss)
    }
    print("\(name): largest relative difference of 12 losses \(largest)")
    #expect(largest < 1e-4)
  }
}
