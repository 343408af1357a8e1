/// Keeps a training's state after epochs, so seldom that it costs little beside the training.
struct TrainingCheckpoints {
  private let checkpoint: Checkpoint
  private var lastSave = ContinuousClock.now
  private var cost = Duration.zero

  /// Saving takes at most this share of the time, but for the end of a training.
  private static let largestShare = 0.04

  init(_ checkpoint: Checkpoint) { self.checkpoint = checkpoint }

  /// Puts a training that is about to begin where an earlier one like it was cut off.
  func resume(_ training: Training, callbacks: [Callback], log: TrainingLog, random: RandomStream) {
    guard let data = checkpoint.load(), let snapshot = TrainingSnapshot(data) else { return }
    _ = snapshot.restore(training, callbacks: callbacks, log: log, random: random)
  }

  /// Keeps the state after an epoch.
  mutating func epochEnded(
    _ training: Training, isLast: Bool, callbacks: [Callback], log: TrainingLog, random: RandomStream
  ) throws {
    let now = ContinuousClock.now
    guard isLast || cost < (now - lastSave) * Self.largestShare else { return }
    guard let snapshot = TrainingSnapshot(training, callbacks: callbacks, log: log, random: random) else { return }
    checkpoint.save(try snapshot.encoded())
    lastSave = ContinuousClock.now
    cost = lastSave - now
  }
}
