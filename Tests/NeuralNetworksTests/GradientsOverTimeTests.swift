import Testing

@testable import NeuralNetworks

@Suite("Gradients over time")
struct GradientsOverTimeTests {
  @Test("agree with finite differences of the loss")
  func finiteDifferences() throws {
    let (batch, time, features) = (2, 4, 3)
    let random = RandomStream(seed: 5)
    let scalars = (0..<batch * time * features).map { _ in Double(random.normal()) }
    let y = try Tensor([1.0, 0], shape: [2, 1])
    let model = try Runtime.$current.withValue(Runtime(seed: 3)) {
      try Sequential([
        Input(shape: [time, features]), SimpleRNN(units: 5, name: "read"), Dense(1, activation: .sigmoid),
      ])
    }
    try model.compile(loss: .binaryCrossentropy)
    func loss(_ scalars: [Double], row: Int) throws -> Double {
      let x = try Tensor(scalars, shape: [batch, time, features])
      return try model.evaluate(x.rows(from: row, to: row + 1), y.rows(from: row, to: row + 1)).loss
    }
    let norms = try model.gradientNorms(Tensor(scalars, shape: [batch, time, features]), y, into: "read")
    #expect(norms.count == time)
    for step in 0..<time {
      var expected = 0.0
      for row in 0..<batch {
        var sum = 0.0
        for feature in 0..<features {
          let index = (row * time + step) * features + feature
          var (above, below) = (scalars, scalars)
          above[index] += 0.01
          below[index] -= 0.01
          let slope = try (loss(above, row: row) - loss(below, row: row)) / 0.02
          sum += slope * slope
        }
        expected += sum.squareRoot() / Double(batch)
      }
      let difference: Double = abs(norms[step] - expected)
      #expect(difference < 0.005 * expected + 1e-5, "step \(step)")
    }
  }

  @Test("reach through an embedding, whose rows of padding are told apart")
  func embedding() throws {
    let model = try Runtime.$current.withValue(Runtime(seed: 3)) {
      try Sequential([
        Embedding(inputDim: 10, outputDim: 4), Bidirectional(SimpleRNN(units: 3), name: "both"),
        Dense(1, activation: .sigmoid),
      ])
    }
    try model.compile(loss: .binaryCrossentropy)
    let norms = try model.gradientNorms(
      Tensor([[0, 0, 0, 5, 7], [0, 0, 2, 3, 4]]), Tensor([1, 0], shape: [2, 1]), into: "both")
    #expect(norms.count == 5 && norms.allSatisfy { $0 > 0 })
  }

  @Test("ask for a layer of the model that reads a sequence")
  func mistakes() throws {
    let model = try Sequential([Embedding(inputDim: 10, outputDim: 4), SimpleRNN(units: 3), Dense(1, name: "last")])
    try model.compile(loss: .meanSquaredError)
    let (x, y) = (try Tensor([[1, 2]]), try Tensor([1], shape: [1, 1]))
    #expect(throws: NetworkError.self) { try model.gradientNorms(x, y, into: "none") }
    #expect(throws: NetworkError.self) { try model.gradientNorms(x, y, into: "last") }
  }
}
