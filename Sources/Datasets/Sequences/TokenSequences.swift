import Foundation

/// Sequences of tokens, each of its own length: the reviews of a data set, say.
///
/// All tokens lie in one flat array, so that a data set of millions is one block of memory and a sequence is found at
/// once. Indices count from 0, in a copy of a part too.
///
///     let reviews: TokenSequences = [[1, 14, 22], [1, 194]]
///     print(reviews.count, reviews[1])  // 2 [1, 194]
public struct TokenSequences: Hashable, Sendable {
  private(set) var tokens: [Int32] = []
  /// Where each sequence begins in `tokens`, and at last where the last one ends.
  private var offsets: [Int] = [0]

  /// No sequences.
  public init() {}

  /// The given sequences.
  ///
  /// - Throws: `DataError.invalidArgument` for a token that is negative or has no place in 32 bits.
  public init(_ sequences: [[Int]]) throws {
    reserveCapacity(sequences.count, tokenCount: sequences.reduce(0) { $0 + $1.count })
    for (row, sequence) in sequences.enumerated() {
      try append(checking: sequence, row: row)
    }
  }

  /// The number of tokens of all sequences together.
  public var tokenCount: Int { tokens.count }

  /// The length of the longest sequence; 0 when there is none.
  public var longestCount: Int {
    zip(offsets, offsets.dropFirst()).reduce(0) { longest, bounds in Swift.max(longest, bounds.1 - bounds.0) }
  }

  /// The length of each sequence.
  public var lengths: [Int] { zip(offsets, offsets.dropFirst()).map { $1 - $0 } }

  /// The largest token; nil when there is none.
  public var largestToken: Int? { tokens.max().map(Int.init) }
}

extension TokenSequences: RandomAccessCollection {
  /// The number of sequences.
  public var count: Int { offsets.count - 1 }

  /// Whether there are no sequences.
  public var isEmpty: Bool { count == 0 }
  public var startIndex: Int { 0 }
  public var endIndex: Int { count }

  /// The tokens of one sequence.
  public subscript(position: Int) -> [Int] { tokens(of: position).map(Int.init) }

  /// The tokens of one sequence, as they are kept.
  func tokens(of position: Int) -> ArraySlice<Int32> { tokens[offsets[position]..<offsets[position + 1]] }
}

extension TokenSequences: ExpressibleByArrayLiteral {
  /// Sequences written out: `[[1, 14, 22], [1, 9]]`. Tokens are 0 to 2147483647.
  public init(arrayLiteral elements: [Int]...) {
    do { try self.init(elements) } catch { preconditionFailure("\(error)") }
  }
}

extension TokenSequences {
  /// The first `count` sequences, or all when there are fewer.
  public func prefix(_ count: Int) -> TokenSequences {
    selecting(0..<Swift.min(Swift.max(count, 0), self.count))
  }

  /// The sequences at `positions`, in that order.
  ///
  /// - Throws: `DataError.invalidArgument` for a position that is not there.
  public func rows(at positions: [Int]) throws -> TokenSequences {
    if let wrong = positions.first(where: { !indices.contains($0) }) {
      throw DataError.invalidArgument(
        function: "rows(at:)", argument: "positions", fault: .outOfRange(value: "\(wrong)", range: "in 0..<\(count)"))
    }
    return selecting(positions)
  }

  func selecting(_ positions: some Sequence<Int>) -> TokenSequences {
    var selected = TokenSequences()
    for position in positions { selected.append(tokens(of: position)) }
    return selected
  }
}

extension TokenSequences {
  mutating func reserveCapacity(_ count: Int, tokenCount: Int) {
    offsets.reserveCapacity(count + 1)
    tokens.reserveCapacity(tokenCount)
  }

  mutating func append(_ sequence: some Sequence<Int32>) {
    tokens.append(contentsOf: sequence)
    offsets.append(tokens.count)
  }

  mutating func append(checking sequence: [Int], row: Int) throws {
    for token in sequence {
      guard let token = Int32(exactly: token), token >= 0 else {
        throw DataError.invalidArgument(
          function: "TokenSequences", argument: "sequences",
          fault: .other("holds the token \(token) in row \(row); tokens are 0 to \(Int32.max)"))
      }
      tokens.append(token)
    }
    offsets.append(tokens.count)
  }
}

extension TokenSequences {
  /// The same sequences with each token changed.
  func mapTokens(_ change: (Int32) -> Int32) -> TokenSequences {
    var mapped = self
    for index in mapped.tokens.indices { mapped.tokens[index] = change(mapped.tokens[index]) }
    return mapped
  }

  /// The same sequences without the tokens that `isKept` refuses.
  func filterTokens(_ isKept: (Int32) -> Bool) -> TokenSequences {
    var filtered = TokenSequences()
    for row in indices { filtered.append(tokens(of: row).lazy.filter(isKept)) }
    return filtered
  }
}

extension TokenSequences: Codable {
  private enum CodingKeys: String, CodingKey {
    case width, tokens, lengths
  }

  /// Tokens and lengths as blocks of bytes, little-endian: millions of single numbers take seconds. Tokens take 16 bits
  /// where all fit, else 32, as lengths do.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    let isNarrow = tokens.allSatisfy { $0 <= UInt16.max }
    try container.encode(isNarrow ? 2 : 4, forKey: .width)
    try container.encode(
      isNarrow ? Self.block(tokens.map { UInt16($0) }) : Self.block(tokens), forKey: .tokens)
    try container.encode(Self.block(lengths.map { Int32($0) }), forKey: .lengths)
  }

  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    let block = try container.decode(Data.self, forKey: .tokens)
    tokens =
      try container.decode(Int.self, forKey: .width) == 2
      ? Self.numbers(block, as: UInt16.self).map { Int32($0) } : Self.numbers(block, as: Int32.self)
    var end = 0
    for length in Self.numbers(try container.decode(Data.self, forKey: .lengths), as: Int32.self) {
      end += Int(length)
      offsets.append(end)
    }
    let isSound = zip(offsets, offsets.dropFirst()).allSatisfy { $0 <= $1 } && tokens.allSatisfy { $0 >= 0 }
    guard isSound, end == tokens.count else {
      throw DecodingError.dataCorruptedError(
        forKey: .lengths, in: container, debugDescription: "the lengths don't fit the tokens")
    }
  }

  private static func block<Number: FixedWidthInteger>(_ numbers: [Number]) -> Data {
    numbers.map(\.littleEndian).withUnsafeBytes { Data($0) }
  }

  private static func numbers<Number: FixedWidthInteger>(_ block: Data, as type: Number.Type) -> [Number] {
    let size = MemoryLayout<Number>.size
    return [Number](unsafeUninitializedCapacity: block.count / size) { target, count in
      count = block.count / size
      block.copyBytes(to: UnsafeMutableRawBufferPointer(target), count: count * size)
    }.map { Number(littleEndian: $0) }
  }
}

extension TokenSequences: CustomStringConvertible {
  public var description: String {
    "\(count) sequences of \(lengths.min() ?? 0) to \(longestCount) tokens, \(tokenCount) in all"
  }
}
