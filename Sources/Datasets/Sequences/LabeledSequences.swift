import NeuralNetworks

/// Sequences of tokens and the class that each belongs to.
///
///     let (train, test) = try IMDB.load(numWords: 10_000)
///     let few = train.prefix(1_000)
///     print(few.count, few.labels[0], few.sequences[0])
public struct LabeledSequences: Hashable, Codable, Sendable {
  /// The tokens, sequence by sequence.
  public let sequences: TokenSequences
  /// The class of each sequence: in the reviews, 1 is positive and 0 negative.
  public let labels: [Int]

  /// - Throws: `DataError.invalidArgument` unless there is one label for each sequence.
  public init(_ sequences: TokenSequences, labels: [Int]) throws {
    guard labels.count == sequences.count else {
      throw DataError.invalidArgument(
        function: "LabeledSequences", argument: "labels",
        fault: .countMismatch(found: labels.count, expected: sequences.count, of: "labels"))
    }
    self.init(matching: sequences, labels: labels)
  }

  init(matching sequences: TokenSequences, labels: [Int]) {
    precondition(labels.count == sequences.count)
    self.sequences = sequences
    self.labels = labels
  }

  /// The number of sequences.
  public var count: Int { labels.count }

  /// The labels as `fit` takes them, `[count]`.
  public var targets: Tensor { Tensor(labels) }

  /// The first `count` sequences with their labels, or all when there are fewer.
  public func prefix(_ count: Int) -> LabeledSequences {
    LabeledSequences(matching: sequences.prefix(count), labels: Array(labels.prefix(max(count, 0))))
  }

  /// The sequences at `positions` with their labels, in that order.
  ///
  /// - Throws: `DataError.invalidArgument` for a position that is not there.
  public func rows(at positions: [Int]) throws -> LabeledSequences {
    LabeledSequences(matching: try sequences.rows(at: positions), labels: positions.map { labels[$0] })
  }

  /// The sequences and labels as `fit` takes them: tokens `[count, maxlen]`, labels `[count]`.
  ///
  /// The parameters are those of `padSequences`.
  public func padded(
    maxlen: Int, padding: PaddingSide = .pre, truncating: PaddingSide = .pre, value: Int = 0
  ) throws -> (x: Tensor, y: Tensor) {
    (
      try padSequences(sequences, maxlen: maxlen, padding: padding, truncating: truncating, value: value),
      targets
    )
  }
}

extension LabeledSequences: CustomStringConvertible {
  public var description: String {
    let classes = Dictionary(labels.map { ($0, 1) }, uniquingKeysWith: +).sorted { $0.key < $1.key }
    return "\(sequences); labels: \(classes.map { "\($0.value) × \($0.key)" }.joined(separator: ", "))"
  }
}
