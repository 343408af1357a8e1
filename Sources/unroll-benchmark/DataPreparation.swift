import Datasets
import Foundation
import NeuralNetworks

/// How long it takes to make tensors of raw data, before any training.
struct DataPreparation {
  let what: String
  let seconds: Double

  /// - Parameter reviews: the file `imdb.npz`, if there is one.
  static func measured(reviews: String?, _ sizes: WorkloadSizes) throws -> [DataPreparation] {
    var measured: [DataPreparation] = []
    if let reviews {
      measured.append(
        try timed("reviews, from the file to padded sequences") {
          let all = try Workload.reviews(at: reviews, vocabulary: sizes.vocabulary)
          return (try all.train.padded(maxlen: sizes.length), try all.test.padded(maxlen: sizes.length))
        })
    }
    let text = String(repeating: Corpus.text, count: 1_000_000 / Corpus.text.count + 1).prefix(1_000_000)
    let values = (0..<1_000_000).map { sin(Double($0) / 50) }
    return measured + [
      try timed("text of 1,000,000 characters, to windows of 64") {
        let characters = CharacterVocabulary(of: String(text))
        return try nextTokenWindows(characters.encode(String(text)), length: 64, stride: 16)
      },
      try timed("series of 1,000,000 values, scaled, to windows of 24") {
        try seriesWindows(SeriesScaler(standardizing: values).scale(values), length: 24)
      },
    ]
  }

  private static func timed<Result>(_ what: String, _ work: () throws -> Result) throws -> DataPreparation {
    let time = try ContinuousClock().measure { _ = try work() }
    return DataPreparation(what: what, seconds: time / .seconds(1))
  }
}

extension [DataPreparation] {
  /// A line for each.
  var text: String {
    "Preparing data:\n" + map { String(format: "  %.2f s  ", $0.seconds) + $0.what }.joined(separator: "\n")
  }
}
