import Foundation
import NeuralNetworks
import Testing

@testable import Datasets

@Suite("IMDB reviews")
struct IMDBTests {
  struct LoadCase: Decodable {
    struct Arguments: Decodable {
      let num_words: Int?
      let skip_top: Int?
      let maxlen: Int?
      let seed: Int?
      let index_from: Int?
      let startChar: Int?
      let oovChar: Int?

      private enum Key: String, CodingKey {
        case num_words, skip_top, maxlen, seed, index_from, start_char, oov_char
      }

      init(from decoder: any Decoder) throws {
        let fields = try decoder.container(keyedBy: Key.self)
        num_words = try fields.decodeIfPresent(Int.self, forKey: .num_words)
        skip_top = try fields.decodeIfPresent(Int.self, forKey: .skip_top)
        maxlen = try fields.decodeIfPresent(Int.self, forKey: .maxlen)
        seed = try fields.decodeIfPresent(Int.self, forKey: .seed)
        index_from = try fields.decodeIfPresent(Int.self, forKey: .index_from)
        startChar = fields.contains(.start_char) ? try fields.decode(Int?.self, forKey: .start_char) : 1
        oovChar = fields.contains(.oov_char) ? try fields.decode(Int?.self, forKey: .oov_char) : 2
      }
    }
    let arguments: Arguments
    let xTrain: [[Int]]
    let yTrain: [Int]
    let xTest: [[Int]]
    let yTest: [Int]
  }

  struct KerasCases: Decodable {
    let load: [LoadCase]
  }

  private static let everyForm =
    (2...5).flatMap { ["reviews-protocol\($0)-new.npz", "reviews-protocol\($0)-old.npz"] }
    + ["reviews-python2.npz", "reviews-deflated.npz"]

  /// What `load` gives when `imdb.npz` is the fixture of this name.
  private func withReviews<Result>(_ fixture: String, _ body: () throws -> Result) throws -> Result {
    try TemporaryFolders.with { folders in
      try FileManager.default.copyItem(
        atPath: Fixtures.folder + "/" + fixture, toPath: folders.data.path + "/imdb.npz")
      return try DataLocations.$current.withValue(folders.locations()) { try body() }
    }
  }

  @Test("are read alike from every form of the file", arguments: everyForm)
  func forms(form: String) throws {
    let expected = try Fixtures.json(KerasCases.self, "reviews.json").load[1]
    let (train, test) = try withReviews(form) { try IMDB.load(numWords: 100) }
    #expect(Array(train.sequences) == expected.xTrain)
    #expect(train.labels == expected.yTrain)
    #expect(Array(test.sequences) == expected.xTest)
    #expect(test.labels == expected.yTest)
  }

  @Test("come in Keras's order with Keras's tokens, for every argument", arguments: 0..<8)
  func likeKeras(index: Int) throws {
    let cases = try Fixtures.json(KerasCases.self, "reviews.json").load
    #expect(cases.count == 8)
    let expected = cases[index]
    let arguments = expected.arguments
    let (train, test) = try withReviews("reviews-protocol4-new.npz") {
      try IMDB.load(
        numWords: arguments.num_words, skipTop: arguments.skip_top ?? 0, maxlen: arguments.maxlen,
        seed: arguments.seed ?? 113, startChar: arguments.startChar, oovChar: arguments.oovChar,
        indexFrom: arguments.index_from ?? 3)
    }
    #expect(Array(train.sequences) == expected.xTrain)
    #expect(train.labels == expected.yTrain)
    #expect(Array(test.sequences) == expected.xTest)
    #expect(test.labels == expected.yTest)
  }

  @Test("that are nowhere give an error with the address and the folder")
  func missing() throws {
    try TemporaryFolders.with { folders in
      let error = #expect(throws: DataError.self) {
        try DataLocations.$current.withValue(folders.locations()) { try IMDB.load() }
      }
      let text = try #require(error).description
      #expect(text.contains("https://storage.googleapis.com/tensorflow/tf-keras-datasets/imdb.npz"))
      #expect(text.contains(folders.data.path))
      #expect(text.contains("UNROLL_DATA_DIR"))
    }
  }

  @Test(
    "refuse arguments that no data can have",
    arguments: [
      (0, 0, nil, 113, 3), (10, -1, nil, 113, 3), (10, 0, 0, 113, 3), (10, 0, 1, 113, 3), (10, 0, nil, -1, 3),
      (10, 0, nil, 1 << 40, 3), (10, 0, nil, 113, -3), (10, 0, nil, 113, Int(Int32.max)),
    ] as [(Int, Int, Int?, Int, Int)])
  func arguments(numWords: Int, skipTop: Int, maxlen: Int?, seed: Int, indexFrom: Int) throws {
    try withReviews("reviews-protocol4-new.npz") {
      _ = #expect(throws: DataError.self) {
        try IMDB.load(numWords: numWords, skipTop: skipTop, maxlen: maxlen, seed: seed, indexFrom: indexFrom)
      }
    }
  }

  @Test("are recorded with the digest of their file")
  func provenance() throws {
    try withReviews("reviews-deflated.npz") {
      _ = try IMDB.load()
      _ = try IMDB.load(numWords: 20)
      let files = DataLocations.current.filesRead.entries
      #expect(files.map(\.name) == ["imdb.npz"])
      #expect(files.map(\.byteCount) == [try Fixtures.bytes("reviews-deflated.npz").count])
    }
  }

  @Test("of the real set are all there", .enabled(if: Fixtures.realData != nil, "no imdb.npz in UNROLL_DATA_DIR"))
  func realSet() throws {
    let locations = DataLocations(dataDirectory: Fixtures.realData, allowsDownload: false, environment: [:])
    try DataLocations.$current.withValue(locations) {
      let (train, test) = try IMDB.load(numWords: 10_000)
      #expect(train.count == 25_000)
      #expect(test.count == 25_000)
      #expect(train.labels.reduce(0, +) == 12_500)
      #expect(test.labels.reduce(0, +) == 12_500)
      #expect(train.sequences.largestToken == 9_999)
      let review = try IMDB.wordIndex().decode(train.sequences[0])
      #expect(review.hasPrefix("<start> "))
      #expect(review.contains(" the "))
    }
  }
}
