import NeuralNetworks

/// Film reviews that nobody wrote: a data set made by chance, for runs that need no download.
///
/// **The set is synthetic.** Its sentences come from a small grammar, and figures measured on it say how the models
/// compare on this grammar, nothing about real reviews. It is built to ask of a network what real reviews ask: to read
/// negations ("not dull") and denials ("it is not true that …"), to let what comes after "but" win, to ignore hearsay,
/// and to keep a verdict over a hundred words and more that mean nothing, as seven reviews of twenty demand. One label in
/// thirty is wrong, so no model can be right more often than 29 times in 30.
///
/// It is used as `IMDB` is, with the same tokens for padding (0), start (1) and words left out (2).
///
///     let (train, test) = try SyntheticReviews.load()
///     print(SyntheticReviews.wordIndex().decode(train.sequences[0]))
public enum SyntheticReviews {
  /// Reviews for training and for testing; the same arguments give the same reviews on every machine.
  ///
  /// Prints a line that says that they are synthetic, so that a report made from them says so too.
  ///
  /// - Parameters:
  ///   - trainCount: How many reviews to train with.
  ///   - testCount: How many other reviews to test with.
  ///   - seed: Other reviews for each seed.
  ///   - numWords: Only tokens below this number are kept; any other becomes `oovChar`. Default is all of them.
  ///   - maxlen: Only reviews that are shorter than this, with their start token, are kept.
  /// - Throws: `DataError.invalidArgument` for a value that no data can have.
  public static func load(
    trainCount: Int = 8_000, testCount: Int = 1_000, seed: Int = 113, numWords: Int? = nil, skipTop: Int = 0,
    maxlen: Int? = nil, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3
  ) throws -> (train: LabeledSequences, test: LabeledSequences) {
    for (argument, count) in [("trainCount", trainCount), ("testCount", testCount)]
    where !(1...largestCount).contains(count) {
      throw DataError.invalidArgument(
        function: "SyntheticReviews.load", argument: argument,
        fault: .outOfRange(value: "\(count)", range: "in 1...\(largestCount)"))
    }
    let encoding = try ReviewEncoding.checked(
      numWords: numWords ?? .max, skipTop: skipTop, maxlen: maxlen, seed: seed,
      startChar: startChar, oovChar: oovChar, indexFrom: indexFrom)
    var writer = ReviewWriter(seed: encoding.seed)
    let train = reviews(trainCount, by: &writer)
    let halves = try encoding.encode(train: train, test: reviews(testCount, by: &writer))
    Runtime.current.output("Synthetic reviews: written by chance from a grammar (seed \(seed)), not by people.\n")
    return halves
  }

  /// The words of the reviews, by how frequent they are.
  public static func wordIndex() -> WordIndex { vocabulary }

  private static let largestCount = 1_000_000

  /// The ranks are counted in a sample that does not depend on what is loaded.
  private static let vocabulary: WordIndex = {
    var writer = ReviewWriter(seed: 0)
    var counts: [Substring: Int] = [:]
    for _ in 0..<1_000 {
      for word in writer.review().words { counts[word, default: 0] += 1 }
    }
    let ranked = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return WordIndex(byRank: ranked.map { String($0.key) })
  }()

  private static func reviews(_ count: Int, by writer: inout ReviewWriter) -> RawReviews {
    var ranks = TokenSequences()
    var labels: [Int] = []
    for _ in 0..<count {
      let review = writer.review()
      ranks.append(review.words.map { Int32(vocabulary.ranks[String($0)] ?? 0) })
      labels.append(review.label.rawValue)
    }
    return RawReviews(ranks: ranks, labels: labels)
  }
}
