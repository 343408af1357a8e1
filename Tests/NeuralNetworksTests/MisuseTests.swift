import Testing

@testable import NeuralNetworks

@Suite("Arguments that make no sense throw, and nothing traps")
struct MisuseTests {
  private let vector = Tensor([1.0, 2, 3])
  private let numbers = [Int.min, -7, -1, 0, 1, 3, 1 << 20, 1 << 40, Int.max]

  @Test("tensors of every kind of shape, index and axis")
  func tensors() throws {
    let matrix = try Tensor([[1.0, 2], [3, 4], [5, 6]])
    for a in numbers {
      for b in numbers {
        _ = try? Tensor.zeros([a, b])
        _ = try? matrix.reshaped([a, b])
        _ = try? matrix.reshaped([-1, a, b])
        _ = try? matrix.at([a, b])
        _ = try? matrix.rows(from: a, to: b)
        _ = try? matrix.rows(at: [a, b])
        _ = try? matrix.transposed([a, b])
        _ = try? Tensor([1.0, 2], shape: [a, b])
      }
      _ = try? matrix.sum(axis: a)
      _ = try? matrix.mean(axis: a)
      _ = try? matrix.maximum(axis: a)
      _ = try? matrix.argmax(axis: a)
      _ = try? matrix.row(a)
      _ = try? Tensor.concatenated([matrix, matrix], axis: a)
      _ = Runtime.current.random.permutation(min(a, 10))
    }
    #expect(throws: NetworkError.self) { try Tensor.zeros([1 << 20, 1 << 20]) }
    #expect(throws: NetworkError.self) { try matrix + vector }
    #expect(throws: NetworkError.self) { try matrix.matrixProduct(matrix) }
    #expect(throws: NetworkError.self) { try Tensor([Double]()).argmax() }
    #expect(Tensor([Double]()).maximum() == nil)
    #expect(Tensor([Double]()).mean().isNaN)
  }

  @Test("layers of every size")
  func layers() throws {
    for size in numbers where size < 1 || size > 1 << 30 {
      let layers: [Layer] = [
        Dense(size), Conv1D(filters: size, kernelSize: 2), Conv1D(filters: 2, kernelSize: size),
        Conv1D(filters: 2, kernelSize: 2, strides: size), Conv1D(filters: 2, kernelSize: 2, dilationRate: size),
        MaxPooling1D(poolSize: size), AveragePooling1D(poolSize: 2, strides: size), SimpleRNN(units: size),
        LSTM(units: size), GRU(units: size), Bidirectional(GRU(units: size)), TimeDistributed(Dense(size)),
        MultiHeadAttention(numHeads: size, keyDim: 2), MultiHeadAttention(numHeads: 2, keyDim: size),
        Embedding(inputDim: size, outputDim: 2), Embedding(inputDim: 2, outputDim: size),
        Permute([size, 1]), Dropout(size == 0 ? 1 : Double(size)), Reshape(size == -1 ? [-1, -1] : [size, 2]),
      ]
      for layer in layers {
        #expect(throws: NetworkError.self, "\(layer.typeName) of \(size)") {
          if layer is MultiHeadAttention {
            let x = Input(shape: [4, 3])
            _ = try layer([x, x])
          } else {
            _ = try Sequential([Input(shape: [4, 3]), layer])
          }
        }
      }
      #expect(throws: NetworkError.self) { try Sequential([Input(shape: [4]), RepeatVector(size)]) }
    }
    for shape: [Int?] in [[Int.max, 2], [-1], [1 << 20, 1 << 20, 2]] {
      #expect(throws: NetworkError.self) { try Sequential([Input(shape: shape), Flatten(), Dense(2)]) }
    }
    #expect(throws: NetworkError.self) { try Dense(2)([Input(shape: [2]), Input(shape: [2])]) }
    #expect(throws: NetworkError.self) { try Concatenate(axis: 5)([Input(shape: [2]), Input(shape: [2])]) }
    #expect(throws: NetworkError.self) { try Add()([Input(shape: [2])]) }
    #expect(throws: NetworkError.self) { try Attention()([Input(shape: [2, 3])]) }
    #expect(throws: NetworkError.self) { try LSTM(units: 2)([Input(shape: [2, 3]), Input(shape: [2])]) }
    #expect(throws: NetworkError.self) { try Sequential().predict(vector) }
    #expect(throws: NetworkError.self) { try Model(inputs: [], outputs: []).predict([]) }
  }

  @Test("training with numbers that make no sense")
  func training() throws {
    let x = try Tensor([[1.0, 2], [3, 4]])
    let y = Tensor([0, 1])
    try Runtime.$current.withValue(Runtime(observer: NoObserver())) {
      func model(_ optimizer: Optimizer = .adam()) throws -> Sequential {
        let model = try Sequential([Input(shape: [2]), Dense(1, activation: .sigmoid)])
        try model.compile(optimizer: optimizer, loss: .binaryCrossentropy, metrics: [.accuracy])
        return model
      }
      for number in numbers where number < 1 {
        #expect(throws: NetworkError.self) { try model().fit(x, y, epochs: number) }
        #expect(throws: NetworkError.self) { try model().evaluate(x, y, batchSize: number) }
      }
      #expect(throws: NetworkError.self) { try model().fit(x, y, batchSize: .max) }
      #expect(throws: NetworkError.self) { try model().fit(x, y, initialEpoch: -1) }
      #expect(throws: NetworkError.self) { try model().fit(x, Tensor([0, .infinity]), classWeight: [0: 2]) }
      #expect(throws: NetworkError.self) { try model().fit(x, y, sampleWeight: Tensor([1.0])) }
      #expect(throws: NetworkError.self) { try model().fit(x, y, validationSplit: .nan) }
      for rate in [-1, .nan, .infinity] {
        #expect(throws: NetworkError.self) { try model(.sgd(learningRate: rate)) }
      }
      #expect(throws: NetworkError.self) { try model(.sgd(clipNorm: 0)) }
      #expect(throws: NetworkError.self) { try model(.sgd(clipNorm: 1, clipValue: 1)) }
      let scalar = try model()
      try scalar.compile(loss: .custom("sum") { target, prediction in try (target - prediction).squared().meanOfAll() })
      #expect(throws: NetworkError.self) { try scalar.fit(x, y, sampleWeight: Tensor([1.0, 2])) }
      #expect(throws: NetworkError.self) { try Metric.sparseTopKCategoricalAccuracy(k: 1)(Tensor([9, 0]), x) }
      #expect(throws: NetworkError.self) { try Metric.perplexity(Tensor([-1, 0]), x) }
    }
  }

  @Test("shares that can't be dropped")
  func rates() {
    for rate in [-0.1, 1, 1.5, .nan] {
      #expect(throws: NetworkError.self) { try Sequential([Input(shape: [2, 2]), SpatialDropout1D(rate)]) }
      #expect(throws: NetworkError.self) { try Sequential([Input(shape: [2, 2]), LSTM(units: 2, dropout: rate)]) }
      #expect(throws: NetworkError.self) {
        try Sequential([Input(shape: [2, 2]), GRU(units: 2, recurrentDropout: rate)])
      }
    }
  }
}
