import NeuralNetworks
import Testing

@testable import Datasets

@Suite("Text vectorization")
struct TextVectorizationTests {
  struct KerasCases: Decodable {
    struct Case: Decodable {
      let standardize: String?
      let split: String
      let ngrams: Int?
      let maxTokens: Int?
      let vocabulary: [String]
      let rows: [[Int]]
    }
    let texts: [String]
    let unseen: [String]
    let cases: [Case]
    let labels: [Int]
    let oneHot: [[Double]]
  }

  private let keras: KerasCases

  init() throws {
    keras = try Fixtures.json(KerasCases.self, "texts.json")
  }

  private func standardization(_ name: String?) throws -> TextStandardization {
    switch name {
    case nil: .none
    case "lower": .lower
    case "strip_punctuation": .stripPunctuation
    default: .lowerAndStripPunctuation
    }
  }

  @Test("counts and numbers tokens as Keras does", arguments: 0..<7)
  func likeKeras(index: Int) throws {
    #expect(keras.cases.count == 7)
    let expected = keras.cases[index]
    let vectorization = try TextVectorization(
      adaptedTo: keras.texts, maxTokens: expected.maxTokens, standardize: try standardization(expected.standardize),
      split: expected.split == "character" ? .character : .whitespace, ngrams: expected.ngrams ?? 1)
    #expect(vectorization.vocabulary == expected.vocabulary)
    let rows = try padSequences(
      vectorization.encode(keras.texts + keras.unseen), maxlen: expected.rows[0].count, padding: .post,
      truncating: .post)
    #expect(rows.scalars == expected.rows.flatMap { $0.map(Double.init) })
  }

  @Test("reads a sentence that somebody types, and gives it back")
  func sentence() throws {
    let vectorization = try TextVectorization(adaptedTo: ["not a dull minute", "a dull film"])
    let tokens = vectorization.encode("Not a DULL film, ever!")
    #expect(vectorization.decode(tokens) == "not a dull film [UNK]")
    #expect(vectorization.decode([0, 0] + tokens + [999]) == "not a dull film [UNK] [UNK]")
    #expect(vectorization.encode("") == [])
  }

  @Test("leaves out what is rare")
  func rare() throws {
    let vectorization = try TextVectorization(adaptedTo: ["a a b b c"], minCount: 2)
    #expect(vectorization.vocabulary == ["", "[UNK]", "b", "a"])
  }

  @Test("refuses a vocabulary without room, and n-grams of no words")
  func refused() {
    #expect(throws: DataError.self) { try TextVectorization(adaptedTo: ["a"], maxTokens: 2) }
    #expect(throws: DataError.self) { try TextVectorization(adaptedTo: ["a"], ngrams: 0) }
    #expect(throws: DataError.self) { try TextVectorization(adaptedTo: ["a"], minCount: 0) }
  }

  @Test("One-hot rows are Keras's")
  func oneHotRows() throws {
    #expect(try oneHot(keras.labels, classes: 4).scalars == keras.oneHot.flatMap { $0 })
    #expect(try oneHot(keras.labels).shape == [4, 3])
    #expect(throws: DataError.self) { try oneHot([0, 3], classes: 3) }
    #expect(throws: DataError.self) { try oneHot([-1]) }
    #expect(throws: DataError.self) { try oneHot([0], classes: 1 << 60) }
  }

  @Test("A bag of words marks each token once")
  func bagOfWords() throws {
    let rows = try multiHot([[1, 1, 3], []], tokens: 4)
    #expect(rows.shape == [2, 4])
    #expect(rows.scalars == [0, 1, 0, 1, 0, 0, 0, 0])
    #expect(throws: DataError.self) { try multiHot([[4]], tokens: 4) }
  }
}
