import Foundation
import Synchronization
import Testing

@testable import NeuralNetworks

@Suite("Repeated trials")
struct ComparisonTests {
  private let x = Tensor.random([64, 3], seed: 1)
  private var y: Tensor { x.map { $0 > 0 ? 1 : 0 } }

  private func model(_ layers: [Layer] = [], name: String) throws -> Sequential {
    let model = try Sequential(
      [Input(shape: [3])] + layers + [Dense(6, activation: .tanh), Dropout(0.2), Dense(3, activation: .sigmoid)],
      name: name)
    try model.compile(optimizer: .adam(learningRate: 0.05), loss: .binaryCrossentropy, metrics: [.binaryAccuracy()])
    return model
  }

  private func comparison(
    of models: [Model], threads: Int, observer: any TrainingObserver = NoObserver(), epochs: Int = 2
  ) throws -> Comparison {
    try Runtime.$current.withValue(Runtime(seed: 3, observer: observer, threads: threads)) {
      try compare(
        models, x, y, validationData: (x, y), seeds: 3, epochs: epochs, metric: "val_binary_accuracy")
    }
  }

  @Test("side by side they give the same bits as one after the other, and leave the same models behind")
  func sideBySide() throws {
    func run(threads: Int) throws -> ([[Double]], [[Tensor]], Int) {
      let models = [
        try model(name: "plain"), try model([Reshape([3, 1]), GRU(units: 3)], name: "recurrent"),
        try model([BatchNormalization()], name: "normalized"),
      ]
      let comparison = try comparison(of: models, threads: threads)
      return (comparison.results.map(\.values), models.map(\.weights), try models[0].optimizer().iterations)
    }
    let (values, weights, iterations) = try run(threads: 1)
    #expect(Set(values[0]).count > 1)
    #expect(iterations == 0)
    for threads in [2, 5] {
      let other = try run(threads: threads)
      #expect(other.0 == values)
      #expect(other.1 == weights)
      #expect(other.2 == 0)
    }
  }

  @Test("a model is left with the weights of its last trial")
  func lastTrial() throws {
    let models = [try model(name: "a"), try model(name: "b")]
    let result = try comparison(of: models, threads: 2)
    for (model, trials) in zip(models, result.results) {
      let accuracy = try #require(model.evaluate(x, y)["binary_accuracy"])
      #expect(abs(accuracy - trials.values[2]) < 1e-9)
    }
  }

  @Test("functions of one's own are only called on the thread of the comparison")
  func lambdas() throws {
    let thread = Thread.current
    let doubled = try model(
      [
        Lambda { x in
          #expect(Thread.current == thread)
          return x * 2.0
        }
      ], name: "doubled")
    let result = try comparison(of: [model(name: "plain"), doubled], threads: 2)
    #expect(result.results.map(\.name) == ["plain", "doubled"])
  }

  @Test("trials are told of in their order")
  func order() throws {
    final class Notes: TrainingObserver {
      let texts = Mutex<[String]>([])
      func observe(_ event: TrainingEvent) { if case .note(let text) = event { texts.withLock { $0.append(text) } } }
    }
    let notes = Notes()
    _ = try comparison(of: [model(name: "a"), model(name: "b")], threads: 3, observer: notes)
    let beginnings = notes.texts.withLock { $0.map { $0.prefix { $0 != ":" } } }
    #expect(
      beginnings == [
        "a, trial 1 of 3", "a, trial 2 of 3", "a, trial 3 of 3", "b, trial 1 of 3", "b, trial 2 of 3",
        "b, trial 3 of 3",
      ])
  }

  @Test("the first failure ends the comparison, and is told")
  func failure() throws {
    let wild = try Sequential([Input(shape: [3]), Dense(3)], name: "wild")
    try wild.compile(optimizer: .sgd(learningRate: 1e30), loss: .meanSquaredError, metrics: [.binaryAccuracy()])
    for threads in [1, 2] {
      let error = #expect(throws: NetworkError.self) {
        try comparison(of: [model(name: "a"), wild], threads: threads, epochs: 9)
      }
      #expect(error?.description.hasPrefix("the loss became") == true, "\(error!)")
    }
  }

  @Test("layers that aren't trainable keep their weights")
  func frozen() throws {
    for threads in [1, 2] {
      let models = [try model([Dense(3, name: "given")], name: "a"), try model(name: "b")]
      let given = try models[0].layer(named: "given")
      given.isTrainable = false
      let weights = given.weights
      _ = try comparison(of: models, threads: threads)
      #expect(given.weights == weights)
    }
  }

  @Test("arguments that make no sense are named")
  func arguments() throws {
    let one = try model(name: "one")
    func message(_ body: () throws -> Comparison) -> String {
      "\(#expect(throws: NetworkError.self) { _ = try body() }!)"
    }
    #expect(message { try compare([], x, y, validationData: (x, y)) } == "models is empty, but has to be at least one")
    #expect(
      message { try compare([one], x, y, validationData: (x, y), seeds: 1) } == "seeds is 1, but has to be at least 2")
    #expect(
      message { try compare([one, one], x, y, validationData: (x, y)) }
        == "the name of model 2 is 'one', but has to be its own")
    #expect(
      message { try compare([one], x, y, validationData: (x, y), confidence: 1) }
        == "confidence is 1.0, but has to be between 0 and 1")
    #expect(
      message { try compare([one], x, y, validationData: (x, y), metric: "val_auc") }
        == "nothing of the name 'val_auc' is measured in this training; there is binary_accuracy, loss, "
        + "val_binary_accuracy, val_loss")
  }

  /// Needs a quiet machine: prints how long the same trials take in turn, each on all cores, and side by side.
  @Test(
    "side by side they end sooner",
    .enabled(if: ProcessInfo.processInfo.environment["UNROLL_TIMINGS"] != nil),
    arguments: ["simple", "bidirectional", "hybrid", "lstm"])
  func timing(name: String) throws {
    let stack: () -> [Layer] = {
      switch name {
      case "bidirectional": [Bidirectional(SimpleRNN(units: 64))]
      case "hybrid":
        [Conv1D(filters: 64, kernelSize: 5, activation: .relu), MaxPooling1D(poolSize: 4), SimpleRNN(units: 64)]
      case "lstm": [LSTM(units: 64)]
      default: [SimpleRNN(units: 64)]
      }
    }
    let x = Tensor.randomTokens([640, 500], below: 10_000, seed: 1)
    let y = Tensor((0..<640).map { $0 % 2 })
    func seconds(inTurn: Bool) throws -> Double {
      // A function of one's own keeps trials on one thread.
      let own: [Layer] = inTurn ? [Lambda { $0 }] : []
      let model = try Sequential(
        [Embedding(inputDim: 10_000, outputDim: 128)] + stack() + [Dense(1, activation: .sigmoid)] + own)
      try model.compile(loss: .binaryCrossentropy, metrics: [.accuracy])
      let start = ContinuousClock.now
      try Runtime.$current.withValue(Runtime(seed: 3, observer: NoObserver())) {
        _ = try compare([model], x, y, validationData: (x.rows(to: 64), y.rows(to: 64)), seeds: 4, batchSize: 64)
      }
      return (ContinuousClock.now - start).seconds
    }
    let (inTurn, sideBySide) = (try seconds(inTurn: true), try seconds(inTurn: false))
    print("\(name): in turn \(inTurn) s, side by side \(sideBySide) s, quotient \(inTurn / sideBySide)")
  }
}
