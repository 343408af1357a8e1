/// How far an epoch has come, from which it goes on with the same batches.
struct EpochPosition: Codable {
  /// The number of batches that are done.
  var step: Int
  /// The state of the random numbers before the rows were shuffled.
  var randomAtStart: String
  /// The sums of loss and metrics.
  var sums: [[ExactNumber]]
  /// How long it took so far.
  var seconds: ExactNumber

  init(step: Int, randomAtStart: UInt64, metrics: EpochMetrics, seconds: Double) {
    self.step = step
    self.randomAtStart = String(randomAtStart, radix: 16)
    sums = metrics.sums.map { $0.map { ExactNumber($0) } }
    self.seconds = ExactNumber(seconds)
  }
}
