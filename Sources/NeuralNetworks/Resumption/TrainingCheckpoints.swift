/// Keeps a training's state after epochs, and within long ones, so seldom that it costs little beside the training.
struct TrainingCheckpoints {
  private let checkpoint: Checkpoint
  private var lastSave = ContinuousClock.now
  private var cost = Duration.zero

  /// Saving takes at most this share of the time, but for the end of a training.
  private static let largestShare = 0.04

  init(_ checkpoint: Checkpoint) { self.checkpoint = checkpoint }

  /// Puts a training that is about to begin where an earlier one like it was cut off.
  ///
  /// - Returns: How far that one had come in an epoch that it didn't finish.
  func resume(
    _ training: Training, callbacks: [Callback], log: TrainingLog, random: RandomStream
  ) -> EpochPosition? {
    guard let data = checkpoint.load(), let snapshot = TrainingSnapshot(data),
      snapshot.restore(training, callbacks: callbacks, log: log, random: random)
    else { return nil }
    return snapshot.position
  }

  /// Keeps the state within an epoch, if it's time to.
  mutating func stepEnded(
    _ training: Training, callbacks: [Callback], log: TrainingLog, random: RandomStream,
    position: @autoclosure () -> EpochPosition
  ) throws {
    guard ContinuousClock.now - lastSave >= checkpoint.interval else { return }
    try save(isLast: false) {
      TrainingSnapshot(training, callbacks: callbacks, log: log, random: random, position: position())
    }
  }

  /// Keeps the state after an epoch.
  mutating func epochEnded(
    _ training: Training, isLast: Bool, callbacks: [Callback], log: TrainingLog, random: RandomStream
  ) throws {
    try save(isLast: isLast) { TrainingSnapshot(training, callbacks: callbacks, log: log, random: random) }
  }

  private mutating func save(isLast: Bool, _ take: () -> TrainingSnapshot?) throws {
    let now = ContinuousClock.now
    guard isLast || cost < (now - lastSave) * Self.largestShare, let snapshot = take() else { return }
    checkpoint.save(try snapshot.encoded())
    lastSave = ContinuousClock.now
    cost = lastSave - now
  }
}
