import Foundation
import Testing

@testable import NeuralNetworks

@Suite("Figures of PyTorch")
struct TorchTests {
  private static let layers: [String: @Sendable () -> Layer] = [
    "simple": { SimpleRNN(units: 4) }, "lstm": { LSTM(units: 4) }, "gru": { GRU(units: 4) },
    "bidirectional-lstm": { Bidirectional(LSTM(units: 4)) }, "bidirectional-gru": { Bidirectional(GRU(units: 4)) },
  ]

  @Test("recurrent layers agree with another implementation than Keras's", arguments: layers.keys.sorted())
  func agreement(name: String) throws {
    let cases: [String: KerasCase] = try FixtureTensor.decode("torch")
    #expect(Set(cases.keys) == Set(Self.layers.keys))
    let model = try Sequential([Input(shape: [8, 3]), Self.layers[name]!(), Dense(1, activation: .sigmoid)])
    try expectAgreement(of: model, with: #require(cases[name]), optimizer: .sgd(learningRate: 0.1))
  }

  @Test("perplexity, of probabilities and of logits")
  func perplexity() throws {
    let figures: [String: FixtureTensor] = try FixtureTensor.decode("torch-measures")
    func tensor(_ name: String) throws -> Tensor { try #require(figures[name]).tensor }
    let expected = try tensor("perplexity").item()
    let tokens = try tensor("tokens")
    #expect(abs(try Metric.perplexity(tokens, tensor("probabilities")) - expected) < 2e-6 * expected)
    #expect(abs(try Metric.perplexity(fromLogits: true)(tokens, tensor("logits")) - expected) < 2e-6 * expected)
  }

  @Test("how strongly the loss depends on each time step")
  func gradientNorms() throws {
    let figures: [String: FixtureTensor] = try FixtureTensor.decode("torch-measures")
    func tensor(_ name: String) throws -> Tensor { try #require(figures[name]).tensor }
    let model = try Sequential([
      Input(shape: [12, 3]), SimpleRNN(units: 4, name: "rnn"), Dense(1, activation: .sigmoid),
    ])
    try model.setWeights((0..<5).map { try tensor("weight \($0)") })
    try model.compile(loss: .binaryCrossentropy)
    // Torch's figures are of the sum of the examples' losses; ours, too, are of each example's own loss.
    let norms = try model.gradientNorms(tensor("x"), tensor("y"), into: "rnn")
    expectClose(Tensor(norms), try #require(figures["norms"]), within: 2e-6, "norms")
  }
}
