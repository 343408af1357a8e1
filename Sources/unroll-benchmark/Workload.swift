import Datasets
import Foundation
import NeuralNetworks

/// How large the models and batches are.
struct WorkloadSizes: Encodable {
  let vocabulary: Int
  let length: Int
  let batch: Int
  let embedding: Int
  let units: Int
  let steps: Int
  let batches: Int

  static let predictionBatch = 32

  var trainingRows: Int { batch * steps }
  var predictionRows: Int { Self.predictionBatch * batches }
}

/// What a training step meets on average.
struct WorkloadCounts {
  let distinctTokens: Double

  /// Steps of all rows, without the padding in front.
  let ownSteps: Double
}

/// The sequences that every contender trains on and predicts.
struct Workload {
  let sizes: WorkloadSizes

  /// Tokens `[rows, length]`, padded in front; those for training, then those for predictions.
  let tokens: [Int32]
  let labels: [Int32]

  /// Reviews from the file `imdb.npz`.
  init(_ sizes: WorkloadSizes, reviews path: String) throws {
    let reviews = try Self.reviews(at: path, vocabulary: sizes.vocabulary)
    self.init(
      sizes,
      sequences: (0..<sizes.trainingRows).map { reviews.train.sequences[$0 % reviews.train.count].map(Int32.init) }
        + (0..<sizes.predictionRows).map { reviews.test.sequences[$0 % reviews.test.count].map(Int32.init) },
      labels: (0..<sizes.trainingRows).map { Int32(reviews.train.labels[$0 % reviews.train.count]) })
  }

  static func reviews(at path: String, vocabulary: Int) throws -> (train: LabeledSequences, test: LabeledSequences) {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent().path
    let locations = DataLocations(dataDirectory: folder, allowsDownload: false)
    return try DataLocations.$current.withValue(locations) { try IMDB.load(numWords: vocabulary) }
  }

  /// Tokens drawn at random: frequent ones are more likely, as in language, and lengths vary as those of reviews do.
  init(_ sizes: WorkloadSizes) {
    var random = RepeatableGenerator(state: 1)
    let rows = sizes.trainingRows + sizes.predictionRows
    let sequences = (0..<rows).map { _ -> [Int32] in
      let length = Int(Double(sizes.length) * min(1, 0.12 + random.uniform() * random.uniform() * 1.4))
      return (0..<max(1, length)).map { _ in Int32(pow(Double(sizes.vocabulary), random.uniform())) }
    }
    self.init(sizes, sequences: sequences, labels: (0..<sizes.trainingRows).map { _ in random.uniform() < 0.5 ? 0 : 1 })
  }

  private init(_ sizes: WorkloadSizes, sequences: [[Int32]], labels: [Int32]) {
    self.sizes = sizes
    self.labels = labels
    tokens = sequences.flatMap { sequence in
      let kept = sequence.suffix(sizes.length)
      return [Int32](repeating: 0, count: sizes.length - kept.count) + kept
    }
  }

  var trainingTokens: ArraySlice<Int32> { tokens.prefix(sizes.trainingRows * sizes.length) }
  var predictionTokens: ArraySlice<Int32> { tokens.suffix(sizes.predictionRows * sizes.length) }

  var counts: WorkloadCounts {
    var (distinct, steps) = (0, 0)
    for start in stride(from: 0, to: trainingTokens.count, by: sizes.batch * sizes.length) {
      let batch = trainingTokens[start..<start + sizes.batch * sizes.length]
      distinct += Set(batch).count
      for row in stride(from: batch.startIndex, to: batch.endIndex, by: sizes.length) {
        steps += batch[row..<row + sizes.length].drop { $0 == 0 }.count
      }
    }
    return WorkloadCounts(
      distinctTokens: Double(distinct) / Double(sizes.steps), ownSteps: Double(steps) / Double(sizes.steps))
  }
}

/// A generator that draws the same on every run (SplitMix64).
private struct RepeatableGenerator {
  var state: UInt64

  mutating func uniform() -> Double {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return Double((z ^ (z >> 31)) >> 11) / Double(1 << 53)
  }
}
