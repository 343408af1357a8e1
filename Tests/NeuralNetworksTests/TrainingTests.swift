import Testing

@testable import NeuralNetworks

@Suite("Training")
struct TrainingTests {
  /// Texts of ten tokens below 20; the label tells whether token 7 occurs.
  private func findTheToken(_ count: Int, seed: Int) -> (Tensor, Tensor) {
    let x = Tensor.randomTokens([count, 10], below: 20, seed: seed)
    let labels = x.floats.chunks(of: 10).map { $0.contains(7) ? 1.0 : 0 }
    return (x, Tensor(labels))
  }

  private func quietly<Result>(seed: Int = 1, _ body: () throws -> Result) rethrows -> Result {
    try Runtime.$current.withValue(Runtime(seed: seed, observer: SilentObserver(), output: { _ in }), operation: body)
  }

  @Test("the four models learn")
  func learning() throws {
    let stacks: [[Layer]] = [
      [SimpleRNN(units: 16)],
      [SimpleRNN(units: 16, returnSequences: true), SimpleRNN(units: 16)],
      [Bidirectional(SimpleRNN(units: 16))],
      [Conv1D(filters: 16, kernelSize: 3, activation: .relu), MaxPooling1D(poolSize: 2), SimpleRNN(units: 16)],
    ]
    let (x, y) = findTheToken(1200, seed: 1)
    let (testX, testY) = findTheToken(300, seed: 2)
    for stack in stacks {
      try quietly {
        let model = try Sequential([Embedding(inputDim: 20, outputDim: 16)] + stack + [Dense(1, activation: .sigmoid)])
        try model.compile(optimizer: .adam(learningRate: 0.01), loss: .binaryCrossentropy, metrics: [.accuracy])
        let history = try model.fit(x, y, epochs: 6, batchSize: 32, validationData: (testX, testY))
        #expect(history.names == ["accuracy", "loss", "val_accuracy", "val_loss"])
        #expect(history["val_accuracy"].max()! > 0.9, "\(model.layers.map(\.name)): \(history["val_accuracy"])")
        let score = try model.evaluate(testX, testY)
        #expect(abs(score.accuracy - history["val_accuracy"].last!) < 1e-9)
        #expect(try model.predict(testX).shape == [300, 1])
      }
    }
  }

  @Test("what was evaluated is printed as in the log of a training")
  func evaluation() {
    let values = [MetricValue(name: "accuracy", value: 0.71875), MetricValue(name: "loss", value: 0.000123456)]
    #expect("\(Evaluation(values: values))" == "accuracy: 0.7188 - loss: 1.2346e-04")
  }

  @Test("the same seed gives the same weights, another seed gives others")
  func seeds() throws {
    func train(_ seed: Int) throws -> [Tensor] {
      try quietly(seed: seed) {
        let model = try Sequential([
          Embedding(inputDim: 20, outputDim: 4), SimpleRNN(units: 4), Dense(1, activation: .sigmoid),
        ])
        try model.compile(loss: .binaryCrossentropy)
        let (x, y) = findTheToken(100, seed: 1)
        try model.fit(x, y, epochs: 2)
        return model.weights
      }
    }
    #expect(try train(1) == train(1))
    #expect(try train(1) != train(2))
  }
}

struct SilentObserver: TrainingObserver {
  func observe(_ event: TrainingEvent) {}
}

extension Array {
  func chunks(of size: Int) -> [[Element]] {
    stride(from: 0, to: count, by: size).map { Array(self[$0..<Swift.min($0 + size, count)]) }
  }
}
