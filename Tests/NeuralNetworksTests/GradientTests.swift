import Testing

@testable import NeuralNetworks

@Suite("Gradients agree with finite differences")
struct GradientTests {
  private func check(
    _ layers: [Layer], input: Tensor, targets: Tensor, loss: Loss = .binaryCrossentropy,
    location: SourceLocation = #_sourceLocation
  ) throws {
    try Runtime.$current.withValue(Runtime(seed: 7)) {
      let model = try Sequential([Input(shape: input.shape.dropFirst().map { $0 })] + layers)
      try model.compile(loss: loss)
      // Biases start at zero, and embeddings are small: move everything to where gradients show.
      let random = RandomStream(seed: 11)
      for parameter in model.trainableParameters {
        let noise = Initializer.normal(mean: 0, deviation: 0.3).makeTensor(shape: parameter.shape, random: random)
        parameter.value = parameter.value.zip(noise) { $0 + $1 }
      }
      try expectGradientsMatchDifferences(
        of: model, on: TrainingData(inputs: [input], targets: targets), location: location)
    }
  }

  private let tokens = Tensor.randomTokens([4, 9], below: 12, seed: 1)
  private let sequences = Tensor.random([3, 7, 4], seed: 2)
  private let labels3 = Tensor([1.0, 0, 1])
  private let labels4 = Tensor([1.0, 0, 1, 1])

  @Test("dense layers with each activation", arguments: ActivationFunction.allCases)
  func dense(activation: ActivationFunction) throws {
    try check(
      [Dense(5, activation: activation), Dense(1, activation: .sigmoid)], input: .random([3, 4], seed: 3),
      targets: labels3)
  }

  @Test("embedding and simple RNN")
  func simple() throws {
    try check(
      [Embedding(inputDim: 12, outputDim: 5), SimpleRNN(units: 6), Dense(1, activation: .sigmoid)], input: tokens,
      targets: labels4)
  }

  @Test("stacked simple RNNs")
  func stacked() throws {
    try check(
      [
        Embedding(inputDim: 12, outputDim: 5), SimpleRNN(units: 6, returnSequences: true), SimpleRNN(units: 3),
        Dense(1, activation: .sigmoid),
      ], input: tokens, targets: labels4)
  }

  @Test(
    "a bidirectional RNN, whichever way its halves are merged",
    arguments: [
      Bidirectional.MergeMode.concat, .sum, .ave, .mul,
    ])
  func bidirectional(mode: Bidirectional.MergeMode) throws {
    try check(
      [
        Embedding(inputDim: 12, outputDim: 5),
        Bidirectional(SimpleRNN(units: 4, returnSequences: true), mergeMode: mode),
        Bidirectional(SimpleRNN(units: 3), mergeMode: mode), Dense(1, activation: .sigmoid),
      ], input: tokens, targets: labels4)
  }

  @Test("convolution and pooling before an RNN")
  func hybrid() throws {
    try check(
      [
        Embedding(inputDim: 12, outputDim: 5), Conv1D(filters: 4, kernelSize: 3, activation: .tanh),
        MaxPooling1D(poolSize: 2), SimpleRNN(units: 6), Dense(1, activation: .sigmoid),
      ], input: tokens, targets: labels4)
  }

  @Test("convolution with each padding, strides and dilation", arguments: [Padding.valid, .same, .causal])
  func convolution(padding: Padding) throws {
    for (strides, dilation) in [(1, 1), (2, 1), (1, 2)] {
      try check(
        [
          Conv1D(filters: 3, kernelSize: 3, strides: strides, padding: padding, dilationRate: dilation), Flatten(),
          Dense(1, activation: .sigmoid),
        ], input: sequences, targets: labels3)
    }
  }

  @Test("average pooling")
  func averagePooling() throws {
    try check(
      [
        Conv1D(filters: 3, kernelSize: 2), AveragePooling1D(poolSize: 3, strides: 2, padding: .same), Flatten(),
        Dense(1, activation: .sigmoid),
      ], input: sequences, targets: labels3)
  }

  @Test("every layer, in each model that is compared with Keras", arguments: KerasLayerTests.models.keys.sorted())
  func everyLayer(name: String) throws {
    let figures = try #require(try KerasCase.all("layers")[name])
    let make = try #require(KerasLayerTests.models[name])
    try Runtime.$current.withValue(Runtime(seed: 7)) {
      let model = try make()
      try model.setWeights(figures.weights.map(\.tensor))
      try model.compile(loss: .binaryCrossentropy)
      try expectGradientsMatchDifferences(
        of: model, on: TrainingData(inputs: figures.inputs.map(\.tensor), targets: figures.targets.tensor))
    }
  }

  @Test("functions of one's own, of one input and of several")
  func lambdas() throws {
    try check(
      [
        Dense(5), Lambda { x in try (x.tanh() * x).clipped(from: -0.9, to: 2) + x.sigmoid().log() },
        Lambda { x in try x.sum(axis: 1) / (x.squared().mean(axis: -1).sum(axis: 1, keepDimension: true) + 1) },
        Dense(1, activation: .sigmoid),
      ], input: sequences, targets: labels3)
    try Runtime.$current.withValue(Runtime(seed: 7)) {
      let x = Input(shape: [7, 4])
      let (a, b) = (try Dense(3)(x), try Dense(3)(x))
      let joined = try Lambda(several: { try ($0[0] * $0[1].exp()).maximum(axis: 1) })([a, b])
      let model = try Model(inputs: [x], outputs: [Dense(1, activation: .sigmoid)(joined)])
      try model.compile(loss: .binaryCrossentropy)
      try expectGradientsMatchDifferences(of: model, on: TrainingData(inputs: [sequences], targets: labels3))
    }
  }

  @Test("the sum of two outputs' losses")
  func severalOutputs() throws {
    try Runtime.$current.withValue(Runtime(seed: 7)) {
      let x = Input(shape: [7, 4])
      let read = try GRU(units: 4)(x)
      let model = try Model(inputs: [x], outputs: [Dense(1, activation: .sigmoid)(read), Dense(2)(read)])
      try model.compile(loss: [.binaryCrossentropy, .meanSquaredError], lossWeights: [0.5, 2])
      try expectGradientsMatchDifferences(
        of: model, on: TrainingData(inputs: [sequences], targets: [labels3, .random([3, 2], seed: 4)]))
    }
  }

  @Test("LSTM and GRU, in all forms")
  func gated() throws {
    let layers: [() -> Layer] = [
      { LSTM(units: 4) }, { LSTM(units: 4, useBias: false, unitForgetBias: false) },
      { LSTM(units: 4, goBackwards: true) }, { GRU(units: 4) }, { GRU(units: 4, resetAfter: false) },
      { GRU(units: 4, useBias: false) }, { GRU(units: 4, goBackwards: true) },
    ]
    for make in layers {
      try check([make(), Dense(1, activation: .sigmoid)], input: sequences, targets: labels3)
    }
  }
}
