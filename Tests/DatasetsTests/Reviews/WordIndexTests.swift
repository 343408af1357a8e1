import Foundation
import Testing

@testable import Datasets

@Suite("A word index")
struct WordIndexTests {
  private let words: WordIndex

  init() throws {
    words = try WordIndex(ranks: ["the": 1, "film": 2, "didn't": 3, "bore": 4, "me": 5])
  }

  @Test("turns a sentence into tokens and back")
  func roundTrip() {
    let tokens = words.encode("The film DIDN’T bore 'me' — ever!")
    #expect(tokens == [1, 4, 5, 6, 7, 8, 2])
    #expect(words.decode(tokens) == "<start> the film didn't bore me <oov>")
    #expect(words.decode([0, 0, 1, 4, 99]) == "<pad> <pad> <start> the <oov>")
  }

  @Test("leaves out words beyond the vocabulary of a model")
  func limited() {
    #expect(words.encode("the film bore me", numWords: 6) == [1, 4, 5, 2, 2])
    #expect(words.encode("the film ever", startChar: nil, oovChar: nil) == [4, 5])
    #expect(words.encode("the", startChar: nil, indexFrom: 0) == [1])
    #expect(words.decode([1], indexFrom: 0) == "the")
  }

  @Test("knows ranks and words")
  func lookup() throws {
    #expect(words.rank(of: "Film") == 2)
    #expect(words.rank(of: "plot") == nil)
    #expect(words.word(ofRank: 3) == "didn't")
    #expect(words.word(ofRank: 0) == nil)
    #expect(words.count == 5)
    #expect(try JSONDecoder().decode(WordIndex.self, from: JSONEncoder().encode(words)) == words)
  }

  @Test("refuses ranks that are shared or below 1")
  func refused() {
    #expect(throws: DataError.self) { try WordIndex(ranks: ["a": 1, "b": 1]) }
    #expect(throws: DataError.self) { try WordIndex(ranks: ["a": 0]) }
  }

  @Test("of IMDB is read from Keras's file, and refused when that is another")
  func file() throws {
    try TemporaryFolders.with { folders in
      let file = folders.data.appending(path: "imdb_word_index.json")
      try Data(#"{"the": 1, "film": 2}"#.utf8).write(to: file)
      try DataLocations.$current.withValue(folders.locations()) {
        #expect(try IMDB.wordIndex().rank(of: "film") == 2)
        for text in ["[]", "{\"the\": \"1\"}", "{"] {
          try Data(text.utf8).write(to: file)
          #expect(throws: DataError.self) { try IMDB.wordIndex() }
        }
      }
    }
  }
}
