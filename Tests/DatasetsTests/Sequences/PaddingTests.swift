import NeuralNetworks
import Testing

@testable import Datasets

@Suite("Padding")
struct PaddingTests {
  struct KerasCases: Decodable {
    struct Pad: Decodable {
      struct Case: Decodable {
        struct Arguments: Decodable {
          var maxlen: Int?
          var padding: PaddingSide?
          var truncating: PaddingSide?
          var value: Int?
        }
        let arguments: Arguments
        let rows: [[Double]]
      }
      let sequences: [[Int]]
      let cases: [Case]
    }
    let pad: Pad
  }

  @Test("gives the rows that Keras gives", arguments: 0..<5)
  func likeKeras(index: Int) throws {
    let pad = try Fixtures.json(KerasCases.self, "reviews.json").pad
    #expect(pad.cases.count == 5)
    let arguments = pad.cases[index].arguments
    let rows = try padSequences(
      pad.sequences, maxlen: arguments.maxlen, padding: arguments.padding ?? .pre,
      truncating: arguments.truncating ?? .pre, value: arguments.value ?? 0)
    #expect(rows.shape == [pad.sequences.count, pad.cases[index].rows[0].count])
    #expect(rows.scalars == pad.cases[index].rows.flatMap { $0 })
  }

  @Test("refuses a length of 0, no sequences to take a length from, and negative tokens")
  func refused() throws {
    #expect(throws: DataError.self) { try padSequences([[1]], maxlen: 0) }
    #expect(throws: DataError.self) { try padSequences([] as [[Int]]) }
    #expect(throws: DataError.self) { try padSequences([[1, -1]], maxlen: 2) }
    #expect(throws: DataError.self) { try padSequences([[1, 1 << 40]], maxlen: 2) }
  }

  @Test("of no sequences to a given length gives no rows")
  func empty() throws {
    #expect(try padSequences([] as [[Int]], maxlen: 3).shape == [0, 3])
  }
}
