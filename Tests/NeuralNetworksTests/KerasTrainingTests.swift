import Testing

@testable import NeuralNetworks

@Suite("Losses, optimizers and metrics agree with Keras")
struct KerasTrainingTests {
  static let losses: [String: (units: Int, activation: ActivationFunction, loss: Loss)] = [
    "binary": (1, .sigmoid, .binaryCrossentropy),
    "binary-logits": (1, .linear, .binaryCrossentropy(fromLogits: true)),
    "binary-smoothed": (1, .sigmoid, .binaryCrossentropy(labelSmoothing: 0.2)),
    "binary-several": (3, .sigmoid, .binaryCrossentropy),
    "categorical": (3, .softmax, .categoricalCrossentropy),
    "categorical-logits": (3, .linear, .categoricalCrossentropy(fromLogits: true)),
    "categorical-smoothed": (3, .softmax, .categoricalCrossentropy(labelSmoothing: 0.1)),
    "sparse": (3, .softmax, .sparseCategoricalCrossentropy),
    "sparse-logits": (3, .linear, .sparseCategoricalCrossentropy(fromLogits: true)),
    "mse": (3, .linear, .meanSquaredError),
    "mae": (3, .linear, .meanAbsoluteError),
    "huber": (3, .linear, .huber),
    "huber-half": (3, .linear, .huber(delta: 0.5)),
    "mse-weighted": (3, .linear, .meanSquaredError),
  ]

  @Test("losses", arguments: losses.keys.sorted())
  func loss(name: String) throws {
    let expected = try #require(try KerasCase.all("losses")[name])
    let (units, activation, loss) = try #require(Self.losses[name])
    let model = try Sequential([Input(shape: [4]), Dense(units, activation: activation)])
    try expectAgreement(of: model, with: expected, loss: loss)
  }

  @Test("a class for each step, with and without padding", arguments: [false, true])
  func sequences(isMasked: Bool) throws {
    let name = isMasked ? "sparse-sequences-masked" : "sparse-sequences"
    let expected = try #require(try KerasCase.all("losses")[name])
    let model = try Sequential([
      Embedding(inputDim: 12, outputDim: 5, maskZero: isMasked), SimpleRNN(units: 4, returnSequences: true),
      Dense(12, activation: .softmax),
    ])
    try expectAgreement(of: model, with: expected, loss: .sparseCategoricalCrossentropy)
  }

  static let optimizers: [String: @Sendable () -> Optimizer] = [
    "sgd": { .sgd(learningRate: 0.1) },
    "sgd-momentum": { .sgd(learningRate: 0.1, momentum: 0.9) },
    "sgd-nesterov": { .sgd(learningRate: 0.1, momentum: 0.9, nesterov: true) },
    "rmsprop": { .rmsprop(learningRate: 0.01) },
    "rmsprop-centered-momentum": { .rmsprop(learningRate: 0.01, momentum: 0.5, centered: true) },
    "adam": { .adam(learningRate: 0.01) },
    "adam-amsgrad": { .adam(learningRate: 0.05, beta2: 0.9, amsgrad: true) },
    "adamw": { .adamW(learningRate: 0.01, weightDecay: 0.1) },
    "adagrad": { .adagrad(learningRate: 0.1) },
    "nadam": { .nadam(learningRate: 0.01) },
    "clip-norm": { .sgd(learningRate: 0.5, clipNorm: 0.05) },
    "clip-value": { .sgd(learningRate: 0.5, clipValue: 0.01) },
    "clip-global-norm": { .sgd(learningRate: 0.5, globalClipNorm: 0.05) },
    "exponential-decay": { .sgd(schedule: .exponentialDecay(initial: 0.5, decaySteps: 3, decayRate: 0.5)) },
    "exponential-staircase": {
      .sgd(schedule: .exponentialDecay(initial: 0.5, decaySteps: 3, decayRate: 0.5, staircase: true))
    },
    "inverse-time-decay": { .sgd(schedule: .inverseTimeDecay(initial: 0.5, decaySteps: 3, decayRate: 0.5)) },
    "cosine-decay": { .sgd(schedule: .cosineDecay(initial: 0.5, decaySteps: 8, end: 0.05)) },
    "cosine-warmup": { .sgd(schedule: .cosineDecay(initial: 0.5, decaySteps: 5, warmupSteps: 3)) },
    "polynomial-decay": { .sgd(schedule: .polynomialDecay(initial: 0.5, decaySteps: 6, end: 0.01, power: 2)) },
    "piecewise-constant": { .sgd(schedule: .piecewiseConstant(boundaries: [2, 5], values: [0.5, 0.2, 0.1])) },
  ]

  @Test("optimizers, schedules and clipping", arguments: optimizers.keys.sorted())
  func optimizer(name: String) throws {
    let expected = try #require(try KerasCase.all("optimizers")[name])
    let model = try Sequential([
      Embedding(inputDim: 12, outputDim: 3), SimpleRNN(units: 3), Dense(1, activation: .sigmoid),
    ])
    let make = try #require(Self.optimizers[name])
    try expectAgreement(of: model, with: expected, optimizer: make())
  }

  @Test("Adam that squares the gradients of each place by itself, as Keras does", arguments: ["adam", "adam-amsgrad"])
  func squaredOccurrences(name: String) throws {
    let expected = try #require(try KerasCase.all("sparse-optimizers")[name])
    func model() throws -> Sequential {
      try Sequential([Embedding(inputDim: 12, outputDim: 3), SimpleRNN(units: 3), Dense(1, activation: .sigmoid)])
    }
    func optimizer(squaresOccurrences: Bool) -> Optimizer {
      let isPlain = name == "adam"
      return .adam(
        learningRate: 0.01, beta2: isPlain ? 0.999 : 0.9, amsgrad: !isPlain, squaresOccurrences: squaresOccurrences)
    }
    try expectAgreement(of: model(), with: expected, optimizer: optimizer(squaresOccurrences: true))
    // It makes a difference.
    let plain = try model()
    try plain.setWeights(expected.weights.map(\.tensor))
    try plain.compile(optimizer: optimizer(squaresOccurrences: false), loss: .binaryCrossentropy)
    let step = try TrainingStep(plain)
    let data = try TrainingData(inputs: expected.inputs.map(\.tensor), targets: expected.targets.tensor)
    for _ in expected.losses { _ = try step.train(data) }
    let after = try #require(expected.weightsAfter.first).tensor
    #expect(zip(plain.weights[0].floats, after.floats).map { abs($0 - $1) }.max()! > 1e-3)
    // Nobody said what clipping would mean here.
    let clipped = Optimizer.adam(clipNorm: 1, squaresOccurrences: true)
    #expect(throws: NetworkError.self) { try plain.compile(optimizer: clipped, loss: .binaryCrossentropy) }
  }

  struct MetricCase: Decodable {
    let targets: FixtureTensor
    let predictions: FixtureTensor
    let sampleWeights: FixtureTensor
    let value: Double
    let weightedValue: Double
  }

  static let metrics: [String: Metric] = [
    "binary_accuracy": .accuracy, "precision": .precision, "recall": .recall, "auc": .auc, "f1": .f1,
    "precision-0.7": .precision(threshold: 0.7), "sparse_categorical_accuracy": .accuracy,
    "top-2": .sparseTopKCategoricalAccuracy(k: 2), "mae": .meanAbsoluteError, "mse": .meanSquaredError,
    "rmse": .rootMeanSquaredError, "f1-macro": .f1,
    "sparse_crossentropy": .mean(of: .sparseCategoricalCrossentropy),
  ]

  @Test("metrics, in one batch and in several, with weights and without", arguments: metrics.keys.sorted())
  func metric(name: String) throws {
    let cases: [String: MetricCase] = try FixtureTensor.decode("metrics")
    let expected = try #require(cases[name])
    let metric = try #require(Self.metrics[name])
    let (targets, predictions) = (expected.targets.tensor, expected.predictions.tensor)
    #expect(abs(try metric(targets, predictions) - expected.value) < 2e-6)

    let accumulator = metric.makeAccumulator()
    for start in stride(from: 0, to: 40, by: 16) {
      let end = min(start + 16, 40)
      try accumulator.add(
        MetricBatch(
          targets: targets.rows(from: start, to: end), predictions: predictions.rows(from: start, to: end),
          weights: expected.sampleWeights.tensor.rows(from: start, to: end)))
    }
    #expect(abs(accumulator.result - expected.weightedValue) < 2e-6)
  }

  @Test("each of Keras's figures is compared")
  func completeness() throws {
    let metrics: [String: MetricCase] = try FixtureTensor.decode("metrics")
    #expect(Set(metrics.keys) == Set(Self.metrics.keys))
    #expect(try Set(KerasCase.all("optimizers").keys) == Set(Self.optimizers.keys))
    let losses = Set(Self.losses.keys).union(["sparse-sequences", "sparse-sequences-masked"])
    #expect(try Set(KerasCase.all("losses").keys) == losses)
  }

  @Test("perplexity of even probabilities is the number of tokens")
  func perplexity() throws {
    let even = try Tensor.filled(0.25, [3, 4])
    #expect(abs(try Metric.perplexity(Tensor([0, 1, 3]), even) - 4) < 1e-5)
  }

  @Test("a confusion matrix counts each pair of classes")
  func confusion() throws {
    #expect(try confusionMatrix(Tensor([1, 0, 1, 1]), Tensor([[0.9], [0.2], [0.4], [0.8]])) == [[1, 0], [1, 2]])
  }
}
