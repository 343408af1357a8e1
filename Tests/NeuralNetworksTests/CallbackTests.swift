import Foundation
import Testing

@testable import NeuralNetworks

@Suite("Callbacks, comparison and generation")
struct CallbackTests {
  private let x = Tensor.random([64, 3], seed: 1)
  private var y: Tensor { x.map { $0 > 0 ? 1 : 0 }.reinterpreted(as: [64, 3]) }

  private func quietly<Result>(_ body: () throws -> Result) rethrows -> Result {
    try Runtime.$current.withValue(Runtime(seed: 3, observer: NoObserver()), operation: body)
  }

  private func model(rate: Double = 0.05, name: String? = nil) throws -> Sequential {
    let model = try Sequential(
      [Input(shape: [3]), Dense(8, activation: .tanh), Dense(3, activation: .sigmoid)], name: name)
    try model.compile(optimizer: .adam(learningRate: rate), loss: .binaryCrossentropy, metrics: [.binaryAccuracy()])
    return model
  }

  @Test("early stopping ends a training that gets no better, and brings the best weights back")
  func earlyStopping() throws {
    try quietly {
      let model = try model(rate: 2)
      var weights: [[Tensor]] = []
      let history = try model.fit(
        x, y, epochs: 60, validationData: (x, y),
        callbacks: [
          .onEpochEnd { weights.append($0.model.weights) }, .earlyStopping(patience: 4, restoreBestWeights: true),
        ])
      let losses = history["val_loss"]
      let best = try #require(losses.firstIndex(of: losses.min()!))
      #expect(losses.count == best + 5)
      #expect(losses.count < 60)
      #expect(model.weights == weights[best])
    }
  }

  @Test("a plateau makes the learning rate smaller")
  func plateau() throws {
    try quietly {
      let model = try model(rate: 3)
      var rates: [Double] = []
      try model.fit(
        x, y, epochs: 30, validationData: (x, y),
        callbacks: [
          .reduceLROnPlateau(factor: 0.5, patience: 2), .onEpochEnd { rates.append($0.optimizer.learningRate) },
        ])
      #expect(rates.last! < 3)
      #expect(zip(rates, rates.dropFirst()).allSatisfy { $1 == $0 || $1 == $0 * 0.5 })
    }
  }

  @Test("a callback of one's own sees the figures and can stop")
  func closure() throws {
    try quietly {
      let history = try model().fit(x, y, epochs: 10, callbacks: [.onEpochEnd { if $0.epoch == 3 { $0.stop() } }])
      #expect(history.epochs == 3)
    }
  }

  @Test("a schedule by epochs")
  func schedule() throws {
    try quietly {
      let model = try model(rate: 1)
      try model.fit(x, y, epochs: 3, callbacks: [.learningRateSchedule { epoch, rate in rate / Double(epoch + 1) }])
      #expect(try abs(model.optimizer().learningRate - 1.0 / 6) < 1e-12)
      let again = try self.model(rate: 1).fit(
        x, y, epochs: 3, callbacks: [.learningRateSchedule { epoch, _ in 1 / Double(epoch + 1) }])
      #expect(again.names == ["binary_accuracy", "loss", "learning_rate"])
      #expect(again["learning_rate"] == [1, 0.5, 1.0 / 3], "each epoch's own, as in Keras")
    }
  }

  @Test("a plateau's epochs have the rate that they were trained with, not the one after them")
  func plateauRates() throws {
    try quietly {
      let history = try model(rate: 0.5).fit(
        x, y, epochs: 4,
        callbacks: [.reduceLROnPlateau(monitor: "loss", factor: 0.5, patience: 1, minDelta: 1000)])
      #expect(history["learning_rate"] == [0.5, 0.5, 0.25, 0.125])
    }
  }

  @Test("a log of figures as CSV")
  func csv() throws {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString).path
    defer { try? FileManager.default.removeItem(atPath: path) }
    try quietly {
      let history = try model().fit(x, y, epochs: 2, callbacks: [.csvLogger(path)])
      let lines = try String(contentsOfFile: path, encoding: .utf8).split(separator: "\n")
      #expect(lines.count == 3)
      #expect(lines[0] == "epoch,binary_accuracy,loss")
      #expect(lines[2] == "2,\(history["binary_accuracy"][1]),\(history["loss"][1])")
    }
  }

  @Test("class weights count examples more or less")
  func classWeights() throws {
    try quietly {
      let labels = Tensor((0..<64).map { $0 % 4 == 0 ? 1 : 0 })
      func positives(_ weights: [Int: Double]?) throws -> Double {
        let model = try Sequential([Input(shape: [3]), Dense(1, activation: .sigmoid)])
        try model.compile(optimizer: .adam(learningRate: 0.05), loss: .binaryCrossentropy)
        try model.fit(x, labels, epochs: 40, classWeight: weights)
        return try model.predict(x).mean()
      }
      let (plain, weighted) = (try positives(nil), try positives([0: 1, 1: 3]))
      #expect(abs(plain - 0.25) < 0.1)
      #expect(abs(weighted - 0.5) < 0.1)
    }
  }

  @Test("part of the data serves for validation")
  func split() throws {
    try quietly {
      let history = try model().fit(x, y, validationSplit: 0.25)
      #expect(history.names == ["binary_accuracy", "loss", "val_binary_accuracy", "val_loss"])
    }
  }

  @Test("a comparison tells a clear difference from chance")
  func comparison() throws {
    try quietly {
      let good = try model(name: "good")
      let twin = try model(name: "twin")
      let blind = try Sequential(
        [Input(shape: [3]), Lambda { $0 * 0.0 }, Dense(3, activation: .sigmoid)], name: "blind")
      try blind.compile(loss: .binaryCrossentropy, metrics: [.binaryAccuracy()])
      let comparison = try compare(
        [good, twin, blind], x, y, validationData: (x, y), seeds: 4, epochs: 5, metric: "val_binary_accuracy")
      #expect(comparison.results.map(\.name) == ["good", "twin", "blind"])
      #expect(comparison.results.allSatisfy { $0.values.count == 4 })
      #expect(Set(comparison.results[0].values).count > 1, "each seed is another trial")
      // Two models alike, from the same seeds, don't differ at all.
      #expect(comparison.results[0].values == comparison.results[1].values)
      #expect(!comparison.differences[0].isClear)
      #expect(comparison.differences[1].isClear && comparison.differences[1].mean < 0)
    }
  }

  @Test(
    "Student's quantiles", arguments: [(1, 12.706205), (2, 4.302653), (4, 2.776445), (9, 2.262157), (30, 2.042272)])
  func student(degrees: Int, quantile: Double) {
    #expect(abs(studentQuantile(0.975, degreesOfFreedom: degrees) - quantile) < 1e-5)
  }

  @Test("sampling draws by probability, from the likeliest alone where asked")
  func sampling() throws {
    try quietly {
      let probabilities = [0.1, 0.6, 0.3]
      func shares(_ sampling: Sampling) throws -> [Double] {
        var counts = [0.0, 0, 0]
        for _ in 0..<4000 { counts[try sampling.draw(probabilities)] += 1 / 4000 }
        return counts
      }
      for (share, probability) in zip(try shares(Sampling()), probabilities) {
        #expect(abs(share - probability) < 0.03)
      }
      #expect(try shares(Sampling(temperature: 0))[1] > 0.999)
      #expect(try abs(shares(Sampling(temperature: 0.5))[1] - 0.36 / 0.46) < 0.03)
      #expect(try shares(Sampling(topK: 2))[0] == 0)
      #expect(try shares(Sampling(topP: 0.6))[2] == 0)
      #expect(try shares(Sampling(topP: 0.61))[2] > 0)
    }
  }

  @Test("a stateful model that reads token by token generates what a stateless one does")
  func generation() throws {
    try quietly {
      func language(stateful: Bool) throws -> Sequential {
        try Sequential([
          Embedding(inputDim: 7, outputDim: 4), GRU(units: 5, returnSequences: true, stateful: stateful),
          LSTM(units: 5, stateful: stateful), Dense(7, activation: .softmax),
        ])
      }
      let (stateful, stateless) = (try language(stateful: true), try language(stateful: false))
      try stateful.setWeights(stateless.weights.map { $0 * 4 })
      try stateless.setWeights(stateful.weights)
      let greedy = Sampling(temperature: 0)
      let text = try stateful.generate(from: [1, 2, 3], count: 12, sampling: greedy)
      #expect(text.count == 12)
      #expect(try stateless.generate(from: [1, 2, 3], count: 12, sampling: greedy) == text)
    }
  }

  @Test("gradients of each layer have a size")
  func gradientStatistics() throws {
    try quietly {
      let statistics = try model().gradientStatistics(x, y)
      #expect(
        statistics.map { "\($0.layer)/\($0.parameter)" } == [
          "dense/kernel", "dense/bias", "dense_1/kernel", "dense_1/bias",
        ])
      #expect(statistics.allSatisfy { $0.norm > 0 && $0.largest <= $0.norm && $0.meanMagnitude <= $0.largest })
    }
  }
}
