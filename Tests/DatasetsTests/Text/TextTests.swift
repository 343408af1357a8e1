import NeuralNetworks
import Testing

@testable import Datasets

@Suite("Texts for a network that writes")
struct TextTests {
  @Test("come back from their characters")
  func characters() throws {
    let text = "The tide — it turned.\nÉté!"
    let vocabulary = CharacterVocabulary(of: text)
    #expect(vocabulary.count == Set(text).count)
    #expect(vocabulary.decode(try vocabulary.encode(text)) == text)
    #expect(
      vocabulary.characters == vocabulary.characters.sorted { $0.unicodeScalars.first! < $1.unicodeScalars.first! })
    let error = #expect(throws: DataError.self) { try vocabulary.encode("Zeit") }
    #expect(error?.description == "encode: 'text' holds 'Z', which is not in the vocabulary.")
    #expect(vocabulary.decode([-1, 999]) == "")
  }

  @Test("come back from their words with the spaces of English")
  func words() throws {
    let text = "“Not yet,” she said (twice); the boy didn't hear.\n\nThen: nothing! A half-light…"
    let vocabulary = try WordVocabulary(of: text)
    #expect(vocabulary.decode(try vocabulary.encode(text)) == text)
    #expect(vocabulary.words.first == "<unk>")
    #expect(try vocabulary.encode("Never") == [0])
    #expect(throws: DataError.self) { try WordVocabulary(of: text, maxWords: 1) }
  }

  @Test("keep the most frequent words")
  func frequentWords() throws {
    let vocabulary = try WordVocabulary(of: "b b b a a c", maxWords: 3)
    #expect(vocabulary.words == ["<unk>", "b", "a"])
    #expect(vocabulary.decode(try vocabulary.encode("a b c")) == "a b <unk>")
  }

  @Test("are cut into windows whose targets lie one unit later")
  func windows() throws {
    let tokens = Array(0..<10)
    let (x, y) = try nextTokenWindows(tokens, length: 3)
    #expect(x.shape == [3, 3])
    #expect(x.scalars == [0, 1, 2, 3, 4, 5, 6, 7, 8])
    #expect(y.scalars == [1, 2, 3, 4, 5, 6, 7, 8, 9])
    let last = try nextTokenWindows(tokens, length: 4, stride: 2, targets: .last)
    #expect(last.x.shape == [3, 4])
    #expect(last.y.scalars == [4, 6, 8])
    #expect(throws: DataError.self) { try nextTokenWindows(tokens, length: 10) }
    #expect(throws: DataError.self) { try nextTokenWindows(tokens, length: 0) }
    #expect(throws: DataError.self) { try nextTokenWindows(tokens, length: 2, stride: 0) }
    #expect(throws: DataError.self) { try nextTokenWindows(tokens, length: .max) }
    #expect(try nextTokenWindows(tokens, length: 2, stride: .max).x.scalars == [0, 1])
  }

  @Test("are read on by each row from batch to batch")
  func stateful() throws {
    let (x, y) = try statefulWindows(Array(0..<14), length: 3, batchSize: 2)
    // Two strands of six units, 0...5 and 6...11, in two batches.
    #expect(x.shape == [4, 3])
    #expect(x.scalars == [0, 1, 2, 6, 7, 8, 3, 4, 5, 9, 10, 11])
    #expect(y.scalars == x.scalars.map { $0 + 1 })
    #expect(throws: DataError.self) { try statefulWindows(Array(0..<6), length: 3, batchSize: 2) }
    #expect(throws: DataError.self) { try statefulWindows(Array(0..<6), length: 3, batchSize: 0) }
  }
}

@Suite("The text of the package")
struct CorpusTests {
  @Test("is long enough to learn from, in few characters and plain paragraphs")
  func size() {
    #expect((20_000...60_000).contains(Corpus.text.utf8.count))
    #expect(CharacterVocabulary(of: Corpus.text).count < 60)
    let paragraphs = Corpus.text.split(separator: "\n\n")
    #expect(paragraphs.count > 100)
    #expect(paragraphs.allSatisfy { !$0.contains("\n") && !$0.contains("  ") && $0.first != " " && $0.last != " " })
    #expect(Corpus.text.hasPrefix("There is a harbour on the north coast"))
    #expect(Corpus.text.hasSuffix("the Patience."))
  }

  @Test("comes back from its words and its characters")
  func roundTrip() throws {
    let words = try WordVocabulary(of: Corpus.text)
    #expect(words.decode(try words.encode(Corpus.text)) == Corpus.text)
    let characters = CharacterVocabulary(of: Corpus.text)
    #expect(characters.decode(try characters.encode(Corpus.text)) == Corpus.text)
  }
}
