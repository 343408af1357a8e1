import Foundation
import Synchronization
import Testing

@testable import NeuralNetworks

/// A training that was cut off and goes on gives what one gives that was never cut off, bit by bit.
@Suite("Trainings that go on")
struct ResumptionTests {
  /// Keeps what is saved, as a store does, and can cut a training off.
  private final class Keeper: Sendable {
    private let kept = Mutex<[Data]>([])
    let steps = Mutex(0)
    let limit: Int
    let interval: Duration

    init(limit: Int = .max, interval: Duration = .seconds(60), kept: [Data] = []) {
      self.limit = limit
      self.interval = interval
      self.kept.withLock { $0 = kept }
    }

    var saved: [Data] { kept.withLock { $0 } }

    /// One training: all its states come to one place.
    var checkpoint: Checkpoint {
      Checkpoint(
        interval: interval,
        load: { [self] in kept.withLock { $0.last } }, save: { [self] data in kept.withLock { $0.append(data) } })
    }

    var isCancelled: Bool {
      steps.withLock { steps in
        steps += 1
        return steps > limit
      }
    }
  }

  /// Collects the log.
  private final class Log: TrainingObserver {
    let lines = Mutex<[String]>([])

    func observe(_ event: TrainingEvent) {
      switch event {
      case .epochEnded(let epoch, _, _, let values, _):
        lines.withLock {
          $0.append("\(epoch) " + values.map { "\($0.name)=\($0.value.bitPattern)" }.joined(separator: " "))
        }
      case .note(let text): lines.withLock { $0.append(text) }
      default: break
      }
    }
  }

  private struct Outcome: Equatable {
    var weights: [Tensor]
    var history: [String: [Double]]
    var log: [String]
    var nextRandom: UInt64
    var iterations: Int
  }

  private func train(
    _ keeper: Keeper?, optimizer: Optimizer, callbacks: [Callback] = [], epochs: Int = 6
  ) throws -> Outcome {
    let log = Log()
    let runtime = Runtime(
      seed: 7, stream: "training", observer: log, isCancelled: { keeper?.isCancelled ?? false },
      nextCheckpoint: { keeper?.checkpoint })
    return try Runtime.$current.withValue(runtime) {
      let model = try Sequential([
        Embedding(inputDim: 12, outputDim: 4), SimpleRNN(units: 5, dropout: 0.2), BatchNormalization(),
        Dense(1, activation: .sigmoid),
      ])
      try model.compile(optimizer: optimizer, loss: .binaryCrossentropy, metrics: [.accuracy])
      let rows: [[Int]] = (0..<40).map { row in (0..<6).map { place in (row * 7 + place * 3) % 12 } }
      let labels: [Int] = (0..<40).map { $0 % 2 }
      let (x, y) = (try Tensor(rows), Tensor(labels))
      let history = try model.fit(
        x, y, epochs: epochs, batchSize: 8, validationData: (x, y), callbacks: callbacks)
      return Outcome(
        weights: model.weights, history: history.history, log: log.lines.withLock { $0 },
        nextRandom: runtime.random.state, iterations: optimizer.iterations)
    }
  }

  @Test("After a cut anywhere the same bits come out", arguments: Array(stride(from: 1, through: 35, by: 4)))
  func cut(step: Int) throws {
    let whole = try train(nil, optimizer: .adam())
    let cut = Keeper(limit: step)
    #expect(throws: NetworkError.cancelled) { try train(cut, optimizer: .adam()) }
    let resumed = try train(Keeper(kept: cut.saved), optimizer: .adam())
    #expect(resumed == whole)
  }

  @Test(
    "Cut within an epoch it goes on within it: same batches, same metrics so far", arguments: [2, 3, 4, 7, 13, 22])
  func cutWithinEpoch(step: Int) throws {
    let whole = try train(nil, optimizer: .adam())
    let cut = Keeper(limit: step, interval: .zero)
    #expect(throws: NetworkError.cancelled) { try train(cut, optimizer: .adam()) }
    #expect(!cut.saved.isEmpty)
    let resumed = Keeper(interval: .zero, kept: cut.saved)
    #expect(try train(resumed, optimizer: .adam()) == whole)
    #expect(resumed.steps.withLock { $0 } < 60)
  }

  @Test("A layer that goes on from batch to batch goes on with what it carries", arguments: [3, 9, 22])
  func stateful(step: Int) throws {
    func train(_ keeper: Keeper?) throws -> [Tensor] {
      let runtime = Runtime(
        seed: 3, stream: "stateful", observer: Log(), isCancelled: { keeper?.isCancelled ?? false },
        nextCheckpoint: { keeper?.checkpoint })
      return try Runtime.$current.withValue(runtime) {
        let model = try Sequential([
          Input(shape: [4, 2]), GRU(units: 5, stateful: true), Dense(1),
        ])
        try model.compile(optimizer: .adam(), loss: .meanSquaredError)
        let x = Tensor(uninitialized: [32, 4, 2]) { scalars in
          for index in scalars.indices { scalars[index] = Float(index % 17) / 17 }
        }
        let y = Tensor((0..<32).map { $0 % 3 })
        try model.fit(x, y, epochs: 6, batchSize: 8, shuffle: false)
        return model.weights
      }
    }
    let whole = try train(nil)
    let cut = Keeper(limit: step, interval: .zero)
    #expect(throws: NetworkError.cancelled) { try train(cut) }
    #expect(!cut.saved.isEmpty)
    #expect(try train(Keeper(interval: .zero, kept: cut.saved)) == whole)
  }

  @Test(
    "Every optimizer goes on with what it remembers",
    arguments: ["sgd", "rmsprop", "adagrad", "nadam", "schedule"])
  func optimizers(name: String) throws {
    func optimizer() -> Optimizer {
      switch name {
      case "sgd": .sgd(learningRate: 0.05, momentum: 0.9)
      case "rmsprop": .rmsprop()
      case "adagrad": .adagrad(learningRate: 0.1)
      case "nadam": .nadam()
      default: .adam(schedule: .exponentialDecay(initial: 0.01, decaySteps: 5, decayRate: 0.9))
      }
    }
    let whole = try train(nil, optimizer: optimizer())
    let cut = Keeper(limit: 33)
    #expect(throws: NetworkError.cancelled) { try train(cut, optimizer: optimizer()) }
    #expect(!cut.saved.isEmpty)
    #expect(try train(Keeper(kept: cut.saved), optimizer: optimizer()) == whole)
  }

  @Test("Callbacks go on with what they remember, and stop where they would have stopped")
  func callbacks() throws {
    func callbacks() -> [Callback] {
      [
        .earlyStopping(monitor: "loss", patience: 2, minDelta: 1, restoreBestWeights: true),
        .reduceLROnPlateau(monitor: "loss", patience: 1, minDelta: 1),
      ]
    }
    let whole = try train(nil, optimizer: .adam(), callbacks: callbacks())
    #expect(whole.history["loss"]?.count == 3)
    let cut = Keeper(limit: 14)
    #expect(throws: NetworkError.cancelled) { try train(cut, optimizer: .adam(), callbacks: callbacks()) }
    #expect(try train(Keeper(kept: cut.saved), optimizer: .adam(), callbacks: callbacks()) == whole)
  }

  @Test("A training that was finished isn't computed again, and gives the same")
  func finished() throws {
    let first = Keeper()
    let whole = try train(first, optimizer: .adam())
    let second = Keeper(kept: first.saved)
    #expect(try train(second, optimizer: .adam()) == whole)
    #expect(second.steps.withLock { $0 } == 0)
  }

  @Test("With a callback of one's own nothing is kept, since nobody knows what it remembers")
  func closures() throws {
    let keeper = Keeper()
    _ = try train(keeper, optimizer: .adam(), callbacks: [.onEpochEnd { _ in }])
    #expect(keeper.saved.isEmpty)
  }

  @Test("Bytes that are no state are passed over", arguments: [0, 1, 8, 100, 700])
  func damage(length: Int) throws {
    let first = Keeper()
    let whole = try train(first, optimizer: .adam())
    let saved = try #require(first.saved.last)
    let resumed = try train(Keeper(kept: [saved.prefix(length)]), optimizer: .adam())
    #expect(resumed == whole)
  }
}
