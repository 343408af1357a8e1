import Testing

@testable import NeuralNetworks

@Suite("Models of several inputs and outputs agree with Keras")
struct KerasOutputsTests {
  struct OutputsCase: Decodable {
    let inputs: [FixtureTensor]
    let targets: [FixtureTensor]
    let sampleWeights: FixtureTensor?
    let weights: [FixtureTensor]
    let history: [String: [Double]]
    let weightsAfter: [FixtureTensor]
  }

  private func model(branch: Bool) throws -> Model {
    let (x, state) = (Input(shape: [8, 3]), Input(shape: [4]))
    let read = branch ? try GRU(units: 4)([x, state]) : try Concatenate()([SimpleRNN(units: 4)(x), state])
    let label = try Dense(1, activation: .sigmoid, name: "label")(read)
    let kind = try Dense(3, activation: .softmax, kernelRegularizer: .l2(0.01), name: "class")(read)
    return try Model(inputs: [x, state], outputs: [label, kind])
  }

  @Test("what three epochs log, under Keras's names, and the weights after them", arguments: ["plain", "weighted"])
  func training(name: String) throws {
    let cases: [String: OutputsCase] = try FixtureTensor.decode("outputs")
    let expected = try #require(cases[name])
    let (inputs, targets) = (expected.inputs.map(\.tensor), expected.targets.map(\.tensor))
    try Runtime.$current.withValue(Runtime(observer: NoObserver())) {
      let model = try model(branch: name == "plain")
      try model.setWeights(expected.weights.map(\.tensor))
      if name == "plain" {
        try model.compile(
          optimizer: .sgd(learningRate: 0.1), loss: [.binaryCrossentropy, .sparseCategoricalCrossentropy])
      } else {
        try model.compile(
          optimizer: .sgd(learningRate: 0.1), loss: [.binaryCrossentropy, .sparseCategoricalCrossentropy],
          lossWeights: [0.3, 2], metrics: [[.binaryAccuracy()], [.accuracy]],
          weightedMetrics: [[.meanAbsoluteError], [.accuracy]])
      }
      let history = try model.fit(
        inputs, targets, epochs: 3, batchSize: 2, validationData: (inputs, targets), shuffle: false,
        sampleWeight: expected.sampleWeights?.tensor)
      #expect(history.names.sorted() == expected.history.keys.sorted())
      for (name, values) in expected.history {
        try #require(history[name].count == values.count)
        for (value, keras) in zip(history[name], values) {
          #expect(abs(value - keras) <= 2e-6 * max(abs(keras), 1), "\(name): \(value), Keras \(keras)")
        }
      }
      for (index, (weight, keras)) in zip(model.weights, expected.weightsAfter).enumerated() {
        expectClose(weight, keras, within: 2e-6, floor: 1, "weight \(index)")
      }
      let evaluation = try model.evaluate(inputs, targets)
      #expect(abs(evaluation.loss - history.last("val_loss")) < 1e-6)
      #expect(try model.predict(inputs).map(\.shape) == [[4, 1], [4, 3]])
    }
  }

  @Test("one loss holds for each output")
  func oneLoss() throws {
    let x = Input(shape: [3])
    let model = try Model(inputs: [x], outputs: [Dense(1)(x), Dense(1)(x)])
    try model.compile(loss: .meanSquaredError, metrics: [.meanAbsoluteError])
    let data = try Tensor.ones([4, 3])
    let evaluation = try model.evaluate([data], [.zeros([4, 1]), .zeros([4, 1])])
    #expect(
      evaluation.values.map(\.name) == [
        "dense_1_loss", "dense_1_mean_absolute_error", "dense_loss", "dense_mean_absolute_error", "loss",
      ])
    #expect(abs(evaluation.loss - evaluation["dense_loss"]! - evaluation["dense_1_loss"]!) < 1e-6)
  }

  @Test("losses, metrics and targets that don't match the outputs are named")
  func mismatches() throws {
    let x = Input(shape: [3])
    let model = try Model(inputs: [x], outputs: [Dense(1)(x), Dense(1)(x)])
    func message(_ body: () throws -> Void) -> String { "\(#expect(throws: NetworkError.self) { try body() }!)" }
    #expect(
      message { try model.compile(loss: [.meanSquaredError]) } == "the model has 2 outputs, but was given 1 losses")
    #expect(
      message { try model.compile(loss: [.huber, .huber], lossWeights: [1]) }
        == "the model has 2 outputs, but was given 1 loss weights")
    #expect(
      message { try model.compile(loss: [.huber, .huber], metrics: [[]]) }
        == "the model has 2 outputs, but was given 1 lists of metrics")
    try model.compile(loss: [.huber, .huber])
    let data = try Tensor.ones([4, 3])
    #expect(
      message { try model.fit([data], Tensor.zeros([4, 1])) } == "the model has 2 outputs, but was given 1 targets")
    #expect(
      message { try model.fit([data], [.zeros([4, 1]), .zeros([3, 1])]) }
        == "inputs and targets need one number of rows, but have 4, 4, 3")
    #expect(
      message { try model.fit([data, data], [.zeros([4, 1]), .zeros([4, 1])]) }
        == "the model takes 1 input, but was given 2")
  }
}
