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
    "rnn-cell": onSequences { [RNN(GRUCell(units: 4, useBias: false, resetAfter: false))] },
    "rnn-cells": onSequences { [RNN([SimpleRNNCell(units: 4), LSTMCell(units: 3)])] },
    "rnn-cells-backwards": onSequences {
      [
        RNN(
          [GRUCell(units: 3), LSTMCell(units: 2), LSTMCell(units: 2)], returnSequences: true, goBackwards: true),
        Flatten(),
      ]
    },
    "rnn-cells-masked": onTokens(maskZero: true) {
      [RNN([LSTMCell(units: 4), SimpleRNNCell(units: 3)], returnSequences: true), GRU(units: 2)]
    },
    "rnn-cells-states": functional { x in
      try Concatenate()(RNN([SimpleRNNCell(units: 4), LSTMCell(units: 3)], returnState: true).results([x]))
    },
    "rnn-cells-initial-state": withStates(3) { try RNN([SimpleRNNCell(units: 4), LSTMCell(units: 4)])($0) },
    "bidirectional-rnn-cells": onTokens(maskZero: true) {
      [
        Bidirectional(RNN([SimpleRNNCell(units: 4), GRUCell(units: 3)], returnSequences: true)),
        GlobalAveragePooling1D(),
      ]
    },
    "recurrent-regularized": onSequences {
      [
        LSTM(
          units: 4, unitForgetBias: false, biasInitializer: .ones, kernelRegularizer: .l2(0.01),
          recurrentRegularizer: .l1(0.02), biasRegularizer: .l2(0.03))
      ]
    },
    "bidirectional-initial-state": withStates(4) { try Bidirectional(LSTM(units: 4))($0) },
    "bidirectional-states": functional { x in
      let results = try Bidirectional(LSTM(units: 3, returnSequences: true, returnState: true)).results([x])
      return try Concatenate()([GlobalMaxPooling1D()(results[0])] + results.dropFirst())
    },
    "bidirectional-none": functional { try Multiply()(Bidirectional(GRU(units: 3), mergeMode: .none).results([$0])) },
    "backwards-states": functional { x in
      let results = try GRU(units: 3, returnSequences: true, returnState: true, goBackwards: true).results([x])
      return try Concatenate()([Flatten()(results[0]), results[1]])
    },
    "masked-dense-normalization": onTokens(maskZero: true) {
      [
        Dense(4, activation: .relu), LayerNormalization(), Activation(.tanh), TimeDistributed(Dense(3)),
        SimpleRNN(units: 3),
      ]
    },
    "masked-convolution": onTokens(maskZero: true) { [Conv1D(filters: 4, kernelSize: 3), SimpleRNN(units: 3)] },
    "masked-same-shape": onTokens(maskZero: true) { [Reshape([10, 5]), SimpleRNN(units: 3)] },
    "masked-concatenate": masked { try Concatenate()([$0, $1]) },
    "masked-concatenate-time": masked { try Concatenate(axis: 1)([$0, $1]) },
    "masked-add": masked { try Add()([$0, $1]) },
    "masked-add-one": masked(second: false) { try Add()([$0, $1]) },
    "masked-states": masked { a, _ in
      try Bidirectional(GRU(units: 2, returnSequences: true))(
        LSTM(units: 3, returnSequences: true, returnState: true).results([a])[0])
    },
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
    "attention-key": functional {
      try Flatten()(Attention()([Dense(4)($0), Dense(3)($0), Dense(4, useBias: false)($0)]))
    },
    "additive-attention-key": functional {
      try Flatten()(AdditiveAttention(useScale: false)([Dense(4)($0), Dense(3)($0), Dense(4, useBias: false)($0)]))
    },
    "multi-head-attention-key": functional {
      try Flatten()(
        MultiHeadAttention(numHeads: 2, keyDim: 3, useBias: false)([
          Dense(4)($0), Dense(3)($0), Dense(2, useBias: false)($0),
        ]))
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

  @Test("weights have Keras's names", arguments: models.keys.sorted())
  func names(name: String) throws {
    let expected = try #require(try KerasCase.all("layers")[name])
    let make = try #require(Self.models[name])
    // The numbers that tell layers of one kind apart depend on when they are made.
    func unnumbered(_ name: String) -> String { name.replacing(/_\d+(?=\/)/, with: "") }
    #expect(try make().namedParameters().map { unnumbered($0.name) } == expected.names?.map(unnumbered))
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

  /// A sequence and initial states.
  private static func withStates(
    _ count: Int, _ build: @escaping @Sendable ([any LayerInput]) throws -> SymbolicTensor
  ) -> @Sendable () throws -> Model {
    {
      let inputs = [Input(shape: [8, 3])] + (0..<count).map { _ in Input(shape: [4]) }
      return try Model(inputs: inputs, outputs: [head(build(inputs))])
    }
  }

  /// Two embeddings of the same tokens, of which the second one may have no mask, and a layer that skips padding.
  private static func masked(
    second: Bool = true, _ build: @escaping @Sendable (SymbolicTensor, SymbolicTensor) throws -> SymbolicTensor
  ) -> @Sendable () throws -> Model {
    {
      let tokens = Input(shape: [10])
      let a = try Embedding(inputDim: 12, outputDim: 4, maskZero: true)(tokens)
      let b = try Embedding(inputDim: 12, outputDim: 4, maskZero: second)(tokens)
      return try Model(inputs: [tokens], outputs: [head(SimpleRNN(units: 3)(build(a, b)))])
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
