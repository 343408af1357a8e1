/// A vocabulary: which word has which rank, 1 being the most frequent.
///
/// In a review a word stands as its rank plus 3, because 0 means padding, 1 the start and 2 a word that was left out.
///
///     let words = try IMDB.wordIndex()
///     let tokens = words.encode("I didn't like it at all.", numWords: 10_000)
///     print(words.decode(tokens))  // <start> i didn't like it at all
public struct WordIndex: Hashable, Codable, Sendable {
  /// The rank of each word.
  public let ranks: [String: Int]
  private let words: [Int: String]

  /// - Throws: `DataError.invalidArgument` when two words share a rank, or a rank is below 1.
  public init(ranks: [String: Int]) throws {
    self.ranks = ranks
    var words: [Int: String] = [:]
    words.reserveCapacity(ranks.count)
    for (word, rank) in ranks {
      guard rank >= 1 else {
        throw DataError.invalidArgument(
          function: "WordIndex", argument: "ranks", fault: .other("gives '\(word)' the rank \(rank); ranks begin at 1"))
      }
      if let other = words.updateValue(word, forKey: rank) {
        throw DataError.invalidArgument(
          function: "WordIndex", argument: "ranks",
          fault: .other("gives the rank \(rank) to both '\(min(word, other))' and '\(max(word, other))'"))
      }
    }
    self.words = words
  }

  /// The vocabulary of words in the order of their ranks.
  init(byRank words: [String]) {
    ranks = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0 + 1) })
    self.words = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($0 + 1, $1) })
  }

  /// The number of words.
  public var count: Int { ranks.count }

  /// The rank of a word, which is looked up in lowercase; nil when it is not in the vocabulary.
  public func rank(of word: String) -> Int? { ranks[word.lowercased()] }

  /// The word of a rank; nil when no word has it.
  public func word(ofRank rank: Int) -> String? { words[rank] }
}

extension WordIndex {
  /// The words of a review, with `<pad>`, `<start>` and `<oov>` where its tokens stand for none.
  ///
  /// - Parameter indexFrom: What was added to each rank.
  public func decode(_ tokens: [Int], indexFrom: Int = 3) -> String {
    tokens.map { token in
      if token >= indexFrom, let word = words[token &- indexFrom] { return word }
      return switch token {
      case 0: "<pad>"
      case 1: "<start>"
      default: "<oov>"
      }
    }.joined(separator: " ")
  }

  /// The tokens of a text as `load` would give them: a start token, then one token a word.
  ///
  /// Capitals do not count. Words are runs of letters, digits and apostrophes.
  ///
  /// - Parameters:
  ///   - numWords: Tokens from this number on become `oovChar`, as in the data that a model was trained with.
  public func encode(
    _ text: String, numWords: Int? = nil, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3
  ) -> [Int] {
    let limit = numWords ?? .max
    let tokens = Self.words(of: text).compactMap { word -> Int? in
      guard let rank = ranks[word] else { return oovChar }
      let token = rank &+ indexFrom
      return token < limit ? token : oovChar
    }
    return (startChar.map { [$0] } ?? []) + tokens
  }

  /// A text's words in lowercase; an apostrophe at a word's edge is a quotation mark.
  static func words(of text: String) -> [String] {
    text.lowercased().replacing("’", with: "'")
      .split { !($0.isLetter || $0.isNumber || $0 == "'") }
      .map { String($0.trimming { $0 == "'" }) }
      .filter { !$0.isEmpty }
  }
}

extension WordIndex {
  public static func == (one: WordIndex, other: WordIndex) -> Bool { one.ranks == other.ranks }

  public func hash(into hasher: inout Hasher) { hasher.combine(ranks) }

  public init(from decoder: any Decoder) throws {
    try self.init(ranks: try decoder.singleValueContainer().decode([String: Int].self))
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(ranks)
  }
}

extension WordIndex: CustomStringConvertible {
  public var description: String { "a vocabulary of \(count) words" }
}

extension Substring {
  /// The text without the characters at both ends that `isSurplus` accepts.
  fileprivate func trimming(_ isSurplus: (Character) -> Bool) -> Substring {
    let start = drop(while: isSurplus)
    guard let last = start.lastIndex(where: { !isSurplus($0) }) else { return "" }
    return start[...last]
  }
}
