/// Turns texts into tokens by a vocabulary that was counted in other texts, as Keras's layer `TextVectorization`.
///
/// A text is standardised, split into words or characters, and joined into n-grams where asked; each token is then
/// looked up. Token 0 is padding, 1 stands for what is not in the vocabulary, and from 2 on come the tokens that were
/// counted, the most frequent first; of two that are equally frequent the one later in the alphabet, as in Keras.
///
///     let vectorization = try TextVectorization(adaptedTo: train, maxTokens: 5_000)
///     let x = try padSequences(vectorization.encode(train), maxlen: 200)
///     print(vectorization.decode(vectorization.encode("Not a dull minute!")))  // not a dull minute
public struct TextVectorization: Hashable, Codable, Sendable {
  /// The token of padding, and of what is not in the vocabulary.
  static let reserved = ["", "[UNK]"]

  /// All tokens by number: `""`, `"[UNK]"`, then what was counted.
  public let vocabulary: [String]

  /// What is done to a text before it is split.
  public let standardize: TextStandardization

  /// Where a text is split.
  public let split: TextSplitting

  /// The length of the longest runs of tokens that are tokens of their own; 1 for none.
  public let ngrams: Int
  private let numbers: [String: Int]

  /// A vocabulary counted in `texts`.
  ///
  /// - Parameters:
  ///   - maxTokens: The size of the vocabulary, with the two reserved tokens; default is all that occur.
  ///   - standardize: Default takes away capitals and the punctuation of ASCII.
  ///   - ngrams: Besides single tokens, runs of up to this many are tokens, joined by a space.
  ///   - minCount: Tokens that occur less often are left out.
  /// - Throws: `DataError.invalidArgument`.
  public init(
    adaptedTo texts: [String], maxTokens: Int? = nil, standardize: TextStandardization = .lowerAndStripPunctuation,
    split: TextSplitting = .whitespace, ngrams: Int = 1, minCount: Int = 1
  ) throws {
    func check(_ argument: String, _ value: Int, atLeast least: Int) throws {
      guard value >= least else {
        throw DataError.invalidArgument(
          function: "TextVectorization", argument: argument,
          fault: .outOfRange(value: "\(value)", range: "at least \(least)"))
      }
    }
    try check("maxTokens", maxTokens ?? .max, atLeast: Self.reserved.count + 1)
    try check("ngrams", ngrams, atLeast: 1)
    try check("minCount", minCount, atLeast: 1)
    self.standardize = standardize
    self.split = split
    self.ngrams = ngrams

    var counts: [String: Int] = [:]
    for text in texts {
      for token in Self.tokens(of: text, standardize: standardize, split: split, ngrams: ngrams) {
        counts[token, default: 0] += 1
      }
    }
    let ranked = counts.filter { $0.value >= minCount }
      .sorted { $0.value != $1.value ? $0.value > $1.value : $1.key.utf8.lexicographicallyPrecedes($0.key.utf8) }
      .prefix((maxTokens ?? .max) - Self.reserved.count)
    vocabulary = Self.reserved + ranked.map(\.key)
    numbers = Dictionary(uniqueKeysWithValues: vocabulary.enumerated().map { ($1, $0) })
  }

  /// The size of the vocabulary with the reserved tokens: the `inputDim` of an embedding.
  public var count: Int { vocabulary.count }
}

extension TextVectorization {
  /// The tokens of one text, a sentence that somebody types for example.
  public func encode(_ text: String) -> [Int] {
    tokens(of: text).map { numbers[$0] ?? 1 }
  }

  /// The tokens of each text.
  public func encode(_ texts: [String]) -> TokenSequences {
    var sequences = TokenSequences()
    for text in texts { sequences.append(encode(text).lazy.map(Int32.init)) }
    return sequences
  }

  /// The text that tokens stand for, without padding; what was not in the vocabulary is `[UNK]`.
  public func decode(_ tokens: [Int]) -> String {
    tokens.filter { $0 != 0 }
      .map { vocabulary.indices.contains($0) ? vocabulary[$0] : Self.reserved[1] }
      .joined(separator: split == .whitespace ? " " : "")
  }

  /// The parts of a text as they are counted and looked up.
  public func tokens(of text: String) -> [String] {
    Self.tokens(of: text, standardize: standardize, split: split, ngrams: ngrams)
  }

  private static func tokens(
    of text: String, standardize: TextStandardization, split: TextSplitting, ngrams: Int
  ) -> [String] {
    let text = standardize.apply(to: text)
    let single =
      switch split {
      case .whitespace: text.split(whereSeparator: \.isWhitespace).map(String.init)
      case .character: text.map(String.init)
      }
    guard ngrams > 1, single.count > 1 else { return single }
    return (1...min(ngrams, single.count)).flatMap { width in
      (0...(single.count - width)).map { single[$0..<$0 + width].joined(separator: " ") }
    }
  }
}

/// What happens to a text before it is split.
///
/// Lower case is that of Unicode ("Ä" becomes "ä", "É" becomes "é"), where Keras on TensorFlow changes the letters of ASCII
/// alone. In texts of ASCII both give the same.
public enum TextStandardization: String, Hashable, Codable, Sendable {
  /// Texts stay as they are.
  case none
  /// Capitals become small letters.
  case lower
  /// The punctuation of ASCII is taken away, and nothing put in its place: "don't" becomes "dont".
  case stripPunctuation
  /// Both.
  case lowerAndStripPunctuation
}

/// Where a text is split.
public enum TextSplitting: String, Hashable, Codable, Sendable {
  case whitespace
  case character
}

extension TextStandardization {
  /// The characters that count as punctuation: all of ASCII that are neither letters, digits nor space.
  private static let punctuation = Set("!\"#$%&()*+,-./:;<=>?@[\\]^_`{|}~'")

  fileprivate func apply(to text: String) -> String {
    switch self {
    case .none: text
    case .lower: text.lowercased()
    case .stripPunctuation: text.filter { !Self.punctuation.contains($0) }
    case .lowerAndStripPunctuation: text.lowercased().filter { !Self.punctuation.contains($0) }
    }
  }
}
