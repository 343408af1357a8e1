import Testing

@testable import NeuralNetworks

@Suite("What users of Keras call every day")
struct KerasHabitsTests {
  private let x = Tensor.random([32, 6], seed: 1).map { abs($0 * 3).rounded(.down) }
  private let y = Tensor((0..<32).map { $0 % 2 })

  private func quietly<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Runtime.$current.withValue(Runtime(seed: 2, observer: NoObserver(), output: { _ in }), operation: body)
  }

  @Test("a model is built up layer by layer")
  func add() throws {
    let model = Sequential(name: "mine")
    try model.add(Embedding(inputDim: 20, outputDim: 4))
    try model.add(SimpleRNN(units: 3))
    try model.add(Dense(1, activation: .sigmoid))
    #expect(model.layers.map(\.name) == ["embedding", "simple_rnn", "dense"])
    #expect(model.parameterCount == 80 + (4 * 3 + 3 * 3 + 3) + 4)
    #expect(throws: NetworkError.self) { try model.add(LSTM(units: 2)) }
    #expect(model.layers.count == 3)
    #expect(Sequential().name == "sequential")
  }

  @Test("pre-trained vectors, frozen: training leaves them as they are")
  func pretrained() throws {
    try quietly {
      let vectors = Tensor.random([20, 4], seed: 3)
      let embedding = Embedding(inputDim: 20, outputDim: 4, weights: vectors)
      embedding.isTrainable = false
      let model = try Sequential([embedding, GRU(units: 3), Dense(1, activation: .sigmoid)])
      try model.compile(loss: .binaryCrossentropy, metrics: [.accuracy])
      let before = model.weights
      try model.fit(x, y, epochs: 2)
      #expect(embedding.weights == [vectors])
      #expect(model.weights[1] != before[1])
      #expect(try model.layer(named: "embedding") === embedding)
      #expect(model.summary().contains("Non-trainable params: 80 "))
      // Thawed, they are trained too.
      embedding.isTrainable = true
      try model.fit(x, y)
      #expect(embedding.weights != [vectors])
      #expect(throws: NetworkError.self) {
        try Sequential([Embedding(inputDim: 20, outputDim: 5, weights: vectors)]).predict(x)
      }
    }
  }

  @Test("evaluate gives figures by name; training on single batches lowers the loss")
  func batches() throws {
    try quietly {
      let model = try Sequential([
        Embedding(inputDim: 20, outputDim: 4), LSTM(units: 3), Dense(1, activation: .sigmoid),
      ])
      try model.compile(optimizer: .adam(learningRate: 0.05), loss: .binaryCrossentropy, metrics: [.accuracy])
      let first = try model.trainOnBatch(x, y)
      #expect(Set(first.dictionary.keys) == ["accuracy", "loss"])
      for _ in 0..<60 { try model.trainOnBatch(x, y) }
      #expect(try model.evaluate(x, y).loss < first.loss)
      #expect(try model.optimizer().iterations == 61)
    }
  }

  @Test("early stopping waits for its first epoch, and for a baseline to be beaten")
  func earlyStopping() throws {
    try quietly {
      func epochs(_ callback: Callback) throws -> Int {
        let model = try Sequential([Embedding(inputDim: 20, outputDim: 4), SimpleRNN(units: 3), Dense(1)])
        try model.compile(optimizer: .sgd(learningRate: 0), loss: .meanSquaredError)
        return try model.fit(x, y, epochs: 12, shuffle: false, callbacks: [callback]).epochs
      }
      let plain = try epochs(.earlyStopping(monitor: "loss", patience: 2))
      let late = try epochs(.earlyStopping(monitor: "loss", patience: 2, startFromEpoch: 4))
      let unbeaten = try epochs(.earlyStopping(monitor: "loss", patience: 2, baseline: -1))
      #expect([plain, late, unbeaten] == [3, 7, 2])
    }
  }

  @Test("a schedule sets each epoch's learning rate, the first one's too")
  func schedule() throws {
    try quietly {
      let model = try Sequential([Embedding(inputDim: 20, outputDim: 4), SimpleRNN(units: 3), Dense(1)])
      try model.compile(optimizer: .sgd(learningRate: 1), loss: .meanSquaredError)
      var rates: [Double] = []
      try model.fit(
        x, y, epochs: 3,
        callbacks: [
          .learningRateSchedule { epoch, rate in rate / Double(epoch + 2) },
          .onEpochEnd { rates.append($0.optimizer.learningRate) },
        ])
      #expect(rates.count == 3)
      #expect(rates[0] == 0.5)
      #expect(abs(rates[2] - 1.0 / 24) < 1e-12)
    }
  }

  @Test("a layer that is used twice counts once")
  func sharedLayers() throws {
    let x = Input(shape: [4, 3])
    let dense = Dense(2)
    let model = try Model(inputs: [x], outputs: [Add()([dense(x), TimeDistributed(dense)(x)])])
    #expect(model.parameterCount == 8)
    #expect(model.weights.count == 2)
    try quietly {
      try model.compile(optimizer: .sgd(learningRate: 0.1), loss: .meanSquaredError)
      try model.fit(.ones([2, 4, 3]), .ones([2, 4, 2]))
    }
  }

  @Test("a metric of one's own, and metrics that weights count in")
  func metrics() throws {
    try quietly {
      let model = try Sequential([Input(shape: [2]), Dense(1)])
      try model.setWeights([.zeros([2, 1]), .zeros([1])])
      let largest = Metric.custom("largest") { try ($0 - $1).absolute().maximum(axis: -1) }
      try model.compile(
        optimizer: .sgd(learningRate: 0), loss: .meanSquaredError, metrics: [largest, .meanAbsoluteError],
        weightedMetrics: [.meanAbsoluteError])
      let history = try model.fit(
        .ones([2, 2]), Tensor([[1.0], [3.0]]), shuffle: false, sampleWeight: Tensor([3.0, 1]))
      #expect(
        history.names == ["largest", "loss", "mean_absolute_error", "weighted_mean_absolute_error"])
      #expect(history.last("largest") == 2)
      #expect(history.last("mean_absolute_error") == 2)
      #expect(history.last("weighted_mean_absolute_error") == 1.5)
    }
  }
}
