import Testing

@testable import NeuralNetworks

@Suite("Layers agree with Keras")
struct KerasLayerTests {
  static let models: [String: @Sendable () throws -> Model] = [
    "simple": onTokens { [SimpleRNN(units: 6)] },
    "stacked": onTokens { [SimpleRNN(units: 6, returnSequences: true), SimpleRNN(units: 4)] },
    "bidirectional": onTokens { [Bidirectional(SimpleRNN(units: 6))] },
    "hybrid": onTokens {
      [Conv1D(filters: 5, kernelSize: 3, activation: .relu), MaxPooling1D(poolSize: 2), SimpleRNN(units: 6)]
    },
    "simple-relu-nobias": onSequences { [SimpleRNN(units: 4, activation: .relu, useBias: false)] },
    "simple-backwards-sequences": onSequences {
      [SimpleRNN(units: 4, returnSequences: true, goBackwards: true), Flatten()]
    },
    "lstm": onSequences { [LSTM(units: 4)] },
    "lstm-stacked": onSequences { [LSTM(units: 4, returnSequences: true), LSTM(units: 3)] },
    "lstm-nobias-hard": onSequences {
      [LSTM(units: 4, activation: .softsign, recurrentActivation: .hardSigmoid, useBias: false)]
    },
    "lstm-backwards-sequences": onSequences {
      [LSTM(units: 4, returnSequences: true, goBackwards: true), Flatten()]
    },
    "gru": onSequences { [GRU(units: 4)] },
    "gru-before": onSequences { [GRU(units: 4, resetAfter: false)] },
    "gru-nobias": onSequences { [GRU(units: 4, useBias: false, returnSequences: true), GRU(units: 3)] },
    "gru-backwards": onSequences { [GRU(units: 4, goBackwards: true)] },
    "bidirectional-lstm-concat": onSequences {
      [Bidirectional(LSTM(units: 3, returnSequences: true)), Bidirectional(LSTM(units: 2))]
    },
    "bidirectional-gru-sum": onSequences {
      [
        Bidirectional(GRU(units: 3, returnSequences: true), mergeMode: .sum),
        Bidirectional(GRU(units: 2), mergeMode: .ave),
      ]
    },
    "bidirectional-mul": onSequences { [Bidirectional(SimpleRNN(units: 3), mergeMode: .mul)] },
    "masked-simple": onTokens(maskZero: true) { [SimpleRNN(units: 4)] },
    "masked-lstm-stacked": onTokens(maskZero: true) { [LSTM(units: 4, returnSequences: true), LSTM(units: 3)] },
    "masked-gru-backwards": onTokens(maskZero: true) { [GRU(units: 4, goBackwards: true)] },
    "masked-bidirectional": onTokens(maskZero: true) {
      [Bidirectional(LSTM(units: 3, returnSequences: true)), GlobalAveragePooling1D()]
    },
    "masking-layer": onSequences { [Masking(maskValue: 0), SimpleRNN(units: 4)] },
    "conv-same": onSequences {
      [Conv1D(filters: 4, kernelSize: 3, padding: .same, activation: .tanh), Flatten()]
    },
    "conv-same-even-strides": onSequences {
      [Conv1D(filters: 4, kernelSize: 4, strides: 2, padding: .same), Flatten()]
    },
    "conv-causal-dilated": onSequences {
      [Conv1D(filters: 4, kernelSize: 2, padding: .causal, dilationRate: 2, useBias: false), Flatten()]
    },
    "conv-strides": onSequences { [Conv1D(filters: 4, kernelSize: 3, strides: 2, activation: .relu), Flatten()] },
    "max-pooling-same": onSequences { [MaxPooling1D(poolSize: 3, strides: 2, padding: .same), Flatten()] },
    "average-pooling": onSequences { [AveragePooling1D(poolSize: 3), Flatten()] },
    "average-pooling-same": onSequences { [AveragePooling1D(poolSize: 3, strides: 2, padding: .same), Flatten()] },
    "global-max": onSequences { [Conv1D(filters: 4, kernelSize: 3), GlobalMaxPooling1D()] },
    "global-average": onSequences { [Conv1D(filters: 4, kernelSize: 3), GlobalAveragePooling1D()] },
    "global-average-masked": onTokens(maskZero: true) { [GlobalAveragePooling1D()] },
    "dense-linear": onVectors { [Dense(3, activation: .linear)] },
    "dense-relu": onVectors { [Dense(3, activation: .relu)] },
    "dense-sigmoid": onVectors { [Dense(3, activation: .sigmoid)] },
    "dense-tanh": onVectors { [Dense(3, activation: .tanh)] },
    "dense-softmax": onVectors { [Dense(3, activation: .softmax)] },
    "dense-elu": onVectors { [Dense(3, activation: .elu)] },
    "dense-selu": onVectors { [Dense(3, activation: .selu)] },
    "dense-gelu": onVectors { [Dense(3, activation: .gelu)] },
    "dense-swish": onVectors { [Dense(3, activation: .swish)] },
    "dense-softplus": onVectors { [Dense(3, activation: .softplus)] },
    "dense-softsign": onVectors { [Dense(3, activation: .softsign)] },
    "dense-hard_sigmoid": onVectors { [Dense(3, activation: .hardSigmoid)] },
    "dense-leaky_relu": onVectors { [Dense(3, activation: .leakyRelu)] },
    "dense-exponential": onVectors { [Dense(3, activation: .exponential)] },
    "dense-regularized": onVectors {
      [
        Dense(
          3, activation: .tanh, kernelRegularizer: .l1l2(l1: 0.01, l2: 0.02), biasRegularizer: .l2(0.03))
      ]
    },
    "layer-normalization": onSequences { [LayerNormalization(), Flatten()] },
    "batch-normalization": onSequences { [BatchNormalization(), Flatten()] },
    "batch-normalization-vectors": onVectors { [Dense(4, useBias: false), BatchNormalization(momentum: 0.8)] },
    "batch-normalization-masked": onTokens(maskZero: true) { [BatchNormalization(), GlobalAveragePooling1D()] },
    "time-distributed": onSequences { [TimeDistributed(Dense(2, activation: .tanh)), Flatten()] },
    "reshape-permute": onSequences { [Reshape([4, 6]), Permute([2, 1]), SimpleRNN(units: 3)] },
    "activation-layer": onSequences { [Dense(3), Activation(.relu), Flatten()] },
    "initial-state": {
      let (x, state) = (Input(shape: [8, 3]), Input(shape: [4]))
      return try Model(inputs: [x, state], outputs: [head(GRU(units: 4)([x, state]))])
    },
    "returned-states": functional { try Concatenate()(LSTM(units: 4, returnState: true).results([$0])) },
    "encoder-decoder": functional { x in
      let encoded = try LSTM(units: 4, returnState: true).results([x])
      let repeated = try RepeatVector(3)(encoded[0])
      return try LSTM(units: 4)([repeated] + encoded.dropFirst())
    },
    "attention": attention { try Attention(useScale: true)($0) },
    "attention-masked": attention(maskZero: true) { try Attention()($0) },
    "attention-causal": attention { try Attention(useScale: true, isCausal: true)($0) },
    "additive-attention": attention { try AdditiveAttention()($0) },
    "additive-attention-masked": attention(maskZero: true) { try AdditiveAttention()($0) },
    "multi-head-attention": attention { try MultiHeadAttention(numHeads: 2, keyDim: 3)($0) },
    "multi-head-attention-masked": attention(maskZero: true) { try MultiHeadAttention(numHeads: 2, keyDim: 3)($0) },
    "multi-head-attention-causal": attention {
      try MultiHeadAttention(numHeads: 2, keyDim: 3, valueDim: 2, useBias: false, isCausal: true)($0)
    },
    "parallel": functional { x in
      let read = try SimpleRNN(units: 3)(x)
      return try Concatenate()([read, GlobalMaxPooling1D()(Conv1D(filters: 3, kernelSize: 3)(x))])
    },
    "residual": functional { x in try Flatten()(Add()([Dense(3, activation: .tanh)(x), x])) },
    "merged": functional { x in
      let product = try Multiply()([Dense(2)(x), Dense(2)(x)])
      let mean = try Average()([Dense(2)(x), Dense(2)(x)])
      return try Flatten()(Maximum()([product, mean]))
    },
  ]

  @Test("the same weights give the same predictions, gradients and training", arguments: models.keys.sorted())
  func agreement(name: String) throws {
    let expected = try #require(try KerasCase.all("layers")[name], "no figures for \(name)")
    let make = try #require(Self.models[name])
    try expectAgreement(of: make(), with: expected)
  }

  @Test("each of Keras's figures is compared with a layer")
  func completeness() throws {
    #expect(try Set(KerasCase.all("layers").keys) == Set(Self.models.keys))
  }

  private static func head(_ input: SymbolicTensor) throws -> SymbolicTensor {
    try Dense(1, activation: .sigmoid)(input)
  }

  private static func onTokens(
    maskZero: Bool = false, _ layers: @escaping @Sendable () -> [Layer]
  ) -> @Sendable () throws -> Model {
    {
      try Sequential(
        [Embedding(inputDim: 12, outputDim: 5, maskZero: maskZero)] + layers() + [Dense(1, activation: .sigmoid)])
    }
  }

  private static func onSequences(_ layers: @escaping @Sendable () -> [Layer]) -> @Sendable () throws -> Model {
    { try Sequential([Input(shape: [8, 3])] + layers() + [Dense(1, activation: .sigmoid)]) }
  }

  private static func onVectors(_ layers: @escaping @Sendable () -> [Layer]) -> @Sendable () throws -> Model {
    { try Sequential([Input(shape: [4])] + layers() + [Dense(1, activation: .sigmoid)]) }
  }

  private static func functional(
    _ build: @escaping @Sendable (Input) throws -> SymbolicTensor
  ) -> @Sendable () throws -> Model {
    {
      let x = Input(shape: [8, 3])
      return try Model(inputs: [x], outputs: [head(build(x))])
    }
  }

  private static func attention(
    maskZero: Bool = false, _ layer: @escaping @Sendable ([any LayerInput]) throws -> SymbolicTensor
  ) -> @Sendable () throws -> Model {
    {
      let tokens = Input(shape: [10])
      let words = try Embedding(inputDim: 12, outputDim: 4, maskZero: maskZero)(tokens)
      let query = try LSTM(units: 4, returnSequences: true)(words)
      return try Model(inputs: [tokens], outputs: [head(GlobalAveragePooling1D()(layer([query, words])))])
    }
  }
}
