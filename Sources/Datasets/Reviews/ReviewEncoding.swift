/// How word ranks become tokens: order, start token, shift, and which words are left out.
///
/// The rules are those of Keras's `imdb.load_data`.
struct ReviewEncoding {
  var numWords: Int?
  var skipTop = 0
  var maxlen: Int?
  var seed: UInt32 = 113
  var startChar: Int32? = 1
  var oovChar: Int32? = 2
  var indexFrom: Int32 = 3

  /// The tokens of both halves. One generator shuffles them, one after the other.
  func encode(train: RawReviews, test: RawReviews) throws -> (train: LabeledSequences, test: LabeledSequences) {
    var generator = MersenneTwister(seed: seed)
    let train = try shifted(train, order: generator.permutation(of: train.labels.count))
    let test = try shifted(test, order: generator.permutation(of: test.labels.count))
    if let maxlen, train.count == 0 || test.count == 0 {
      throw DataError.invalidArgument(
        function: "load", argument: "maxlen", fault: .other("is \(maxlen), and no review is shorter than that"))
    }
    let limit = numWords ?? max(train.sequences.largestToken ?? 0, test.sequences.largestToken ?? 0)
    return (limited(train, below: limit), limited(test, below: limit))
  }

  /// The reviews in `order`, each with its start token and its words moved up; without those that are too long.
  private func shifted(_ reviews: RawReviews, order: [Int]) throws(FormatFault) -> LabeledSequences {
    var sequences = TokenSequences()
    sequences.reserveCapacity(order.count, tokenCount: reviews.ranks.tokenCount + order.count)
    var labels: [Int] = []
    labels.reserveCapacity(order.count)
    var review: [Int32] = []
    for row in order {
      review.removeAll(keepingCapacity: true)
      if let startChar { review.append(startChar) }
      for rank in reviews.ranks.tokens(of: row) {
        let (token, isTooLarge) = rank.addingReportingOverflow(indexFrom)
        guard !isTooLarge else { throw .tokenOutOfRange(row: row, value: Int(rank)) }
        review.append(token)
      }
      guard review.count < maxlen ?? .max else { continue }
      sequences.append(review)
      labels.append(reviews.labels[row])
    }
    return LabeledSequences(matching: sequences, labels: labels)
  }

  /// The reviews with every token outside of `skipTop..<limit` replaced, or dropped when there is nothing to replace it.
  private func limited(_ reviews: LabeledSequences, below limit: Int) -> LabeledSequences {
    let kept = Int32(clamping: skipTop)..<max(Int32(clamping: limit), Int32(clamping: skipTop))
    let sequences =
      if let oovChar {
        reviews.sequences.mapTokens { kept.contains($0) ? $0 : oovChar }
      } else {
        reviews.sequences.filterTokens { kept.contains($0) }
      }
    return LabeledSequences(matching: sequences, labels: reviews.labels)
  }
}

extension ReviewEncoding {
  /// The encoding that a caller asks for.
  ///
  /// - Throws: `DataError.invalidArgument` for a value that no token can have.
  static func checked(
    numWords: Int?, skipTop: Int, maxlen: Int?, seed: Int, startChar: Int?, oovChar: Int?, indexFrom: Int
  ) throws -> ReviewEncoding {
    for (argument, value) in [("numWords", numWords), ("maxlen", maxlen)] {
      if let value, value < 1 {
        throw DataError.invalidArgument(function: "load", argument: argument, fault: .notPositive(value))
      }
    }
    guard skipTop >= 0 else {
      throw DataError.invalidArgument(function: "load", argument: "skipTop", fault: .negative(skipTop))
    }
    return ReviewEncoding(
      numWords: numWords, skipTop: skipTop, maxlen: maxlen, seed: try exactly(seed, argument: "seed"),
      startChar: try startChar.map { try exactly($0, argument: "startChar") },
      oovChar: try oovChar.map { try exactly($0, argument: "oovChar") },
      indexFrom: try exactly(indexFrom, argument: "indexFrom"))
  }

  private static func exactly<Value: FixedWidthInteger>(_ value: Int, argument: String) throws -> Value {
    guard value >= 0, let exact = Value(exactly: value) else {
      throw DataError.invalidArgument(
        function: "load", argument: argument, fault: .outOfRange(value: "\(value)", range: "in 0...\(Value.max)"))
    }
    return exact
  }
}
