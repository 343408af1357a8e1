import NeuralNetworks

/// An end of a sequence.
public enum PaddingSide: String, Hashable, Codable, Sendable {
  /// Before the first token.
  case pre
  /// After the last token.
  case post
}

/// The sequences as rows of one length, `[count, maxlen]`, as Keras's `pad_sequences`.
///
/// Shorter sequences are filled up with `value`, longer ones are cut.
///
///     let x = try padSequences([[1, 2, 3], [4]], maxlen: 2)  // [[2, 3], [0, 4]]
///
/// - Parameters:
///   - maxlen: The length of each row; default is that of the longest sequence.
///   - padding: Where missing tokens are filled in.
///   - truncating: Where surplus tokens are cut off.
///   - value: What is filled in.
/// - Throws: `DataError.invalidArgument` when `maxlen` is not positive.
public func padSequences(
  _ sequences: TokenSequences, maxlen: Int? = nil, padding: PaddingSide = .pre, truncating: PaddingSide = .pre,
  value: Int = 0
) throws -> Tensor {
  let length = maxlen ?? sequences.longestCount
  guard length > 0 else {
    throw DataError.invalidArgument(function: "padSequences", argument: "maxlen", fault: .notPositive(length))
  }
  try checkSize([sequences.count, length], function: "padSequences", argument: "maxlen")
  let fill = Float(value)
  return Tensor(uninitialized: [sequences.count, length]) { scalars in
    for row in sequences.indices {
      let sequence = sequences.tokens(of: row)
      let kept = truncating == .pre ? sequence.suffix(length) : sequence.prefix(length)
      let blank = length - kept.count
      var next = row * length
      if padding == .pre {
        scalars[next..<next + blank].initialize(repeating: fill)
        next += blank
      }
      for token in kept {
        scalars.initializeElement(at: next, to: Float(token))
        next += 1
      }
      if padding == .post {
        scalars[next..<next + blank].initialize(repeating: fill)
      }
    }
  }
}

/// The sequences as rows of one length, `[count, maxlen]`, as Keras's `pad_sequences`.
///
/// - Throws: `DataError.invalidArgument` when `maxlen` is not positive or a token is negative.
public func padSequences(
  _ sequences: [[Int]], maxlen: Int? = nil, padding: PaddingSide = .pre, truncating: PaddingSide = .pre,
  value: Int = 0
) throws -> Tensor {
  try padSequences(
    TokenSequences(sequences), maxlen: maxlen, padding: padding, truncating: truncating, value: value)
}
