/// The units that a text is made of, numbered from 0, for a network that writes text.
public protocol TextVocabulary: Sendable {
  /// The number of units: the `inputDim` of an embedding and the width of the last layer.
  var count: Int { get }

  /// The numbers of a text's units.
  ///
  /// - Throws: `DataError.invalidArgument` for a unit that is not in the vocabulary and has nothing to stand for it.
  func encode(_ text: String) throws -> [Int]

  /// The text that numbers stand for. Numbers outside of the vocabulary stand for nothing.
  func decode(_ tokens: [Int]) -> String
}

/// The characters of a text, in the order of their code points.
///
///     let characters = CharacterVocabulary(of: text)
///     let tokens = try characters.encode("The tide")
public struct CharacterVocabulary: TextVocabulary, Hashable, Codable {
  /// The characters by number.
  public let characters: [String]
  private let numbers: [String: Int]

  /// The vocabulary of all characters of `text`.
  public init(of text: String) {
    characters = Set(text).map(String.init).sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    numbers = Dictionary(uniqueKeysWithValues: characters.enumerated().map { ($1, $0) })
  }

  public var count: Int { characters.count }

  public func encode(_ text: String) throws -> [Int] {
    try text.map { character in
      guard let number = numbers[String(character)] else {
        throw DataError.invalidArgument(
          function: "encode", argument: "text", fault: .other("holds '\(character)', which is not in the vocabulary"))
      }
      return number
    }
  }

  public func decode(_ tokens: [Int]) -> String {
    tokens.map { characters.indices.contains($0) ? characters[$0] : "" }.joined()
  }
}

/// The most frequent words and marks of a text, by how frequent they are; 0 stands for any other.
///
/// Capitals count, a mark such as "," is a unit of its own, and so is the end of a paragraph, so that a text comes back
/// from its numbers with the spaces where English has them.
///
///     let words = try WordVocabulary(of: text, maxWords: 2_000)
///     print(words.decode(try words.encode("The tide came in, slowly.")))
public struct WordVocabulary: TextVocabulary, Hashable, Codable {
  /// What stands for a word that is not in the vocabulary.
  public static let unknown = "<unk>"
  private static let paragraph = "\n\n"

  /// The words by number; the first is `<unk>`.
  public let words: [String]
  private let numbers: [String: Int]

  /// - Parameter maxWords: The size of the vocabulary with `<unk>`; default is all words.
  /// - Throws: `DataError.invalidArgument` when `maxWords` is below 2.
  public init(of text: String, maxWords: Int? = nil) throws {
    if let maxWords, maxWords < 2 {
      throw DataError.invalidArgument(
        function: "WordVocabulary", argument: "maxWords", fault: .outOfRange(value: "\(maxWords)", range: "at least 2"))
    }
    var counts: [String: Int] = [:]
    for unit in Self.units(of: text) { counts[unit, default: 0] += 1 }
    let ranked = counts.sorted {
      $0.value != $1.value ? $0.value > $1.value : $0.key.utf8.lexicographicallyPrecedes($1.key.utf8)
    }
    words = [Self.unknown] + ranked.prefix((maxWords ?? .max) - 1).map(\.key)
    numbers = Dictionary(uniqueKeysWithValues: words.enumerated().map { ($1, $0) })
  }

  public var count: Int { words.count }

  public func encode(_ text: String) throws -> [Int] {
    Self.units(of: text).map { numbers[$0] ?? 0 }
  }

  public func decode(_ tokens: [Int]) -> String {
    var text = ""
    var isOpen = true
    for token in tokens where words.indices.contains(token) {
      let word = words[token]
      if !isOpen, word != Self.paragraph, !Self.closing.contains(word) { text += " " }
      text += word
      isOpen = word == Self.paragraph || Self.opening.contains(word)
    }
    return text
  }

  /// Marks that stand at the end of the word before them.
  private static let closing: Set<String> = [",", ".", ";", ":", "!", "?", ")", "”", "…"]
  /// Marks that stand at the start of the word after them.
  private static let opening: Set<String> = ["(", "“"]

  /// The words, marks and paragraph ends of a text. Letters, digits, apostrophes and hyphens make words.
  private static func units(of text: String) -> [String] {
    var units: [String] = []
    var word = ""
    var lineEnds = 0
    func isPartOfWord(_ character: Character) -> Bool {
      character.isLetter || character.isNumber || character == "'" || character == "’" || character == "-"
    }
    for character in text {
      if isPartOfWord(character) {
        if lineEnds > 1, !units.isEmpty { units.append(paragraph) }
        lineEnds = 0
        word.append(character)
        continue
      }
      if !word.isEmpty {
        units.append(word)
        word = ""
      }
      if character.isNewline {
        lineEnds += 1
      } else if !character.isWhitespace {
        if lineEnds > 1, !units.isEmpty { units.append(paragraph) }
        lineEnds = 0
        units.append(String(character))
      }
    }
    return word.isEmpty ? units : units + [word]
  }
}
