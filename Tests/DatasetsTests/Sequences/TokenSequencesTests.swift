import Foundation
import Testing

@testable import Datasets

@Suite("Token sequences")
struct TokenSequencesTests {
  let sequences: TokenSequences = [[1, 2, 3], [], [4]]

  @Test("behave as a collection of arrays")
  func collection() {
    #expect(Array(sequences) == [[1, 2, 3], [], [4]])
    #expect(sequences.count == 3)
    #expect(sequences[2] == [4])
    #expect(sequences.map(\.count) == sequences.lengths)
    #expect(sequences.longestCount == 3)
    #expect(sequences.tokenCount == 4)
    #expect(sequences.largestToken == 4)
    #expect(TokenSequences().largestToken == nil)
    #expect(sequences.description == "3 sequences of 0 to 3 tokens, 4 in all")
  }

  @Test("give parts that count from 0")
  func parts() throws {
    #expect(Array(sequences.prefix(2)) == [[1, 2, 3], []])
    #expect(Array(sequences.prefix(9)) == Array(sequences))
    #expect(sequences.prefix(-1).isEmpty)
    #expect(Array(try sequences.rows(at: [2, 0, 2])) == [[4], [1, 2, 3], [4]])
    #expect(throws: DataError.self) { try sequences.rows(at: [3]) }
  }

  @Test("come back from JSON as they were")
  func coding() throws {
    let copy = try JSONDecoder().decode(TokenSequences.self, from: JSONEncoder().encode(sequences))
    #expect(copy == sequences)
  }

  @Test("with labels keep each label at its sequence")
  func labels() throws {
    let labeled = try LabeledSequences(sequences, labels: [1, 0, 1])
    #expect(try labeled.rows(at: [2, 1]).labels == [1, 0])
    #expect(labeled.prefix(1).labels == [1])
    #expect(labeled.targets.shape == [3])
    #expect(try labeled.padded(maxlen: 2).x.scalars == [2, 3, 0, 0, 0, 4])
    #expect(throws: DataError.self) { try LabeledSequences(sequences, labels: [1]) }
  }
}
