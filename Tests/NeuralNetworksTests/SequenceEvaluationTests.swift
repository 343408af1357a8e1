import Testing

@testable import NeuralNetworks

/// Of sequences whose mask keeps some steps, a batch's loss is a mean over the steps that it keeps, and the loss of all
/// data the mean of the batches' by their numbers of rows, as in Keras.
@Suite("Measuring masked sequences")
struct SequenceEvaluationTests {
  private let x = try! Tensor([[1, 2, 3, 4], [5, 0, 0, 0], [6, 7, 0, 0], [8, 0, 0, 0], [9, 1, 2, 3]])
  private let y = Tensor(floats: (0..<20).map { Float($0 % 3) }, shape: [5, 4, 1])

  @Test("The loss is the mean over batches of the asked size", arguments: [1, 2, 3, 5])
  func loss(batchSize: Int) throws {
    try Runtime.$current.withValue(Runtime(seed: 2, observer: NoObserver())) {
      let model = try Sequential([
        Embedding(inputDim: 10, outputDim: 3, maskZero: true), SimpleRNN(units: 3, returnSequences: true), Dense(1),
      ])
      try model.compile(loss: .meanSquaredError, metrics: [.meanAbsoluteError])
      var sum = 0.0
      for start in stride(from: 0, to: 5, by: batchSize) {
        let end = min(start + batchSize, 5)
        sum +=
          Double(end - start)
          * (try model.evaluate(x.rows(from: start, to: end), y.rows(from: start, to: end), batchSize: 5).loss)
      }
      #expect(try abs(model.evaluate(x, y, batchSize: batchSize).loss - sum / 5) < 1e-6)
      // What is kept of each row differs, so that another grouping gives another mean.
      if batchSize < 5 { #expect(try abs(model.evaluate(x, y, batchSize: 5).loss - sum / 5) > 1e-6) }
    }
  }
}
