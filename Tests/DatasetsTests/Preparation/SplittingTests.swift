import Testing

@testable import Datasets

@Suite("Splitting and batching")
struct SplittingTests {
  private let labels = (0..<1_000).map { $0 % 10 == 0 ? 1 : 0 }

  @Test("gives each part its share of each class, and every row once")
  func stratified() throws {
    let parts = try stratifiedSplit(labels, fractions: [0.7, 0.2, 0.1], seed: 3)
    #expect(parts.map(\.count) == [700, 200, 100])
    #expect(parts.map { $0.count { labels[$0] == 1 } } == [70, 20, 10])
    #expect(parts.flatMap { $0 }.sorted() == Array(0..<1_000))
    #expect(parts.allSatisfy { $0 == $0.sorted() })
  }

  @Test("is the same for the same seed, and another for another")
  func seeded() throws {
    let one = try stratifiedSplit(labels, fractions: [0.5, 0.5], seed: 1)
    #expect(try stratifiedSplit(labels, fractions: [0.5, 0.5], seed: 1) == one)
    #expect(try stratifiedSplit(labels, fractions: [0.5, 0.5], seed: 2) != one)
  }

  @Test("refuses fractions that don't add up to 1, and parts without rows")
  func refused() {
    for fractions in [[], [0.5], [0.5, 0.6], [1.5, -0.5], [.nan, 1]] {
      #expect(throws: DataError.self) { try stratifiedSplit(labels, fractions: fractions) }
    }
    #expect(throws: DataError.self) { try stratifiedSplit([0, 1], fractions: [0.9, 0.1]) }
  }

  @Test("keeps sequences and labels together")
  func labeled() throws {
    let sequences = try TokenSequences((0..<1_000).map { [$0, labels[$0]] })
    let data = try LabeledSequences(sequences, labels: labels)
    let (train, validation, test) = try data.split(validation: 0.2, test: 0.1, seed: 5)
    #expect([train.count, validation.count, test.count] == [700, 200, 100])
    for part in [train, validation, test] {
      for row in 0..<part.count { #expect(part.sequences[row][1] == part.labels[row]) }
    }
  }

  @Test("batches sequences of like length, each sequence once")
  func byLength() throws {
    let lengths = (0..<103).map { ($0 * 37) % 100 + 1 }
    let sequences = try TokenSequences(lengths.map { Array(repeating: 7, count: $0) })
    let batches = try sequences.batchesByLength(batchSize: 10, seed: 1)
    #expect(batches.count == 11)
    #expect(batches.flatMap { $0 }.sorted() == Array(0..<103))
    for batch in batches {
      let inBatch = batch.map { lengths[$0] }
      #expect((inBatch.max() ?? 0) - (inBatch.min() ?? 0) <= 10)
    }
    #expect(throws: DataError.self) { try sequences.batchesByLength(batchSize: 0) }

    let data = try LabeledSequences(sequences, labels: lengths)
    let padded = try data.batchesByLength(batchSize: 10, maxlen: 50)
    #expect(padded.count == 11)
    for (x, y) in padded { #expect(x.shape == [y.count, Int(min(y.scalars.max() ?? 0, 50))]) }
  }
}
