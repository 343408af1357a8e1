import NeuralNetworks
import Synchronization
import Testing

@testable import Datasets

@Suite("Synthetic reviews")
struct SyntheticReviewsTests {
  @Test("are the same for the same seed, and others for another")
  func seeded() throws {
    let one = try SyntheticReviews.load(trainCount: 20, testCount: 10, seed: 1)
    let same = try SyntheticReviews.load(trainCount: 20, testCount: 10, seed: 1)
    let other = try SyntheticReviews.load(trainCount: 20, testCount: 10, seed: 2)
    #expect(one.train == same.train)
    #expect(one.test == same.test)
    #expect(one.train != other.train)
  }

  @Test("are as many as asked for, of both opinions, none of them for training and testing")
  func counts() throws {
    let (train, test) = try SyntheticReviews.load(trainCount: 400, testCount: 200)
    #expect(train.count == 400)
    #expect(test.count == 200)
    for part in [train, test] {
      let share = Double(part.labels.reduce(0, +)) / Double(part.count)
      #expect((0.4...0.6).contains(share))
    }
    #expect(Set(train.sequences).isDisjoint(with: test.sequences))
  }

  @Test("state an opinion before a story of a hundred words in a third of the cases, and else at the end")
  func places() throws {
    let (train, _) = try SyntheticReviews.load(trainCount: 1_000, testCount: 1)
    let opinions = Set(ReviewLexicon.adjectives(.favourable) + ReviewLexicon.adjectives(.unfavourable))
    let words = SyntheticReviews.wordIndex()
    let (early, late) = train.sequences.map {
      words.decode(Array($0.dropFirst())).split(separator: " ").map(String.init)
    }
    .reduce(into: (0, 0)) { counts, review in
      let last = review.lastIndex(where: opinions.contains)!
      if review.count - last > 100 { counts.0 += 1 }
      if review.count - last < 20 { counts.1 += 1 }
    }
    #expect((300...400).contains(early))
    #expect(early + late == 1_000)
  }

  @Test("consist of words of the index alone, and begin with the start token")
  func tokens() throws {
    let (train, _) = try SyntheticReviews.load(trainCount: 100, testCount: 10)
    let words = SyntheticReviews.wordIndex()
    for review in train.sequences {
      #expect(review.first == 1)
      #expect(review.dropFirst().allSatisfy { words.word(ofRank: $0 - 3) != nil })
      #expect(words.encode(words.decode(Array(review.dropFirst()))) == review)
    }
    #expect(train.sequences.largestToken ?? .max <= words.count + 3)
  }

  @Test("keep the words that are asked for")
  func vocabulary() throws {
    let (train, _) = try SyntheticReviews.load(trainCount: 50, testCount: 10, numWords: 40)
    #expect(train.sequences.largestToken == 39)
    #expect(train.sequences.contains { $0.contains(2) })
  }

  @Test("say that they are synthetic wherever they are loaded")
  func disclosure() throws {
    let printed = Mutex("")
    let runtime = Runtime(output: { text in printed.withLock { $0 += text } })
    try Runtime.$current.withValue(runtime) {
      _ = try SyntheticReviews.load(trainCount: 10, testCount: 5, seed: 7)
    }
    #expect(
      printed.withLock { $0 } == "Synthetic reviews: written by chance from a grammar (seed 7), not by people.\n")
  }

  @Test("refuse counts that no data has")
  func refused() {
    #expect(throws: DataError.self) { try SyntheticReviews.load(trainCount: 0) }
    #expect(throws: DataError.self) { try SyntheticReviews.load(testCount: .max) }
    #expect(throws: DataError.self) { try SyntheticReviews.load(seed: -1) }
    #expect(throws: DataError.self) { try SyntheticReviews.load(indexFrom: .max) }
  }
}
