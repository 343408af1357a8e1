import NeuralNetworks

/// Windows of a text for learning to say what comes next: inputs `[count, length]`, and as targets the same windows one
/// unit later.
///
///     let tokens = try characters.encode(text)
///     let (x, y) = try nextTokenWindows(tokens, length: 64, stride: 16)
///
/// - Parameters:
///   - length: The number of units that the network sees of each window.
///   - stride: How far one window begins after the one before; default is `length`, so that none overlap.
///   - targets: Default gives what follows each unit, `[count, length]`; `.last` only what follows the window, `[count]`.
/// - Throws: `DataError.invalidArgument` when the text is too short for one window.
public func nextTokenWindows(
  _ tokens: [Int], length: Int, stride: Int? = nil, targets: NextTokenTargets = .everyStep
) throws -> (x: Tensor, y: Tensor) {
  let step = stride ?? length
  try checkWindows(tokens, length: length, stride: step, function: "nextTokenWindows")
  let starts = Array(Swift.stride(from: 0, to: tokens.count - length, by: step))
  try checkSize([starts.count, length], function: "nextTokenWindows", argument: "length")
  let x = windows(of: tokens, at: starts, length: length)
  switch targets {
  case .everyStep: return (x, windows(of: tokens, at: starts.map { $0 + 1 }, length: length))
  case .last: return (x, Tensor(starts.map { tokens[$0 + length] }))
  }
}

/// What a network that reads a window of text is asked to predict.
public enum NextTokenTargets: String, Hashable, Codable, Sendable {
  /// What follows each unit of the window.
  case everyStep
  /// What follows the window.
  case last
}

/// Windows for a network that keeps its state from batch to batch (`stateful`): row `i` of each batch goes on where row
/// `i` of the batch before ended.
///
/// The text is cut into `batchSize` strands, which are read side by side. Train with this `batchSize` and
/// `shuffle: false`. Units that fill no whole window are left out.
///
/// - Returns: Inputs and targets, `[batches · batchSize, length]` each.
/// - Throws: `DataError.invalidArgument` when a strand is too short for one window.
public func statefulWindows(_ tokens: [Int], length: Int, batchSize: Int) throws -> (x: Tensor, y: Tensor) {
  guard batchSize > 0 else {
    throw DataError.invalidArgument(
      function: "statefulWindows", argument: "batchSize", fault: .notPositive(batchSize))
  }
  try checkWindows(tokens, length: length, stride: length, function: "statefulWindows")
  let strand = (tokens.count - 1) / batchSize
  let batches = strand / length
  guard batches > 0 else {
    throw DataError.invalidArgument(
      function: "statefulWindows", argument: "tokens",
      fault: .other("has \(tokens.count) units, too few for \(batchSize) strands of \(length) and one"))
  }
  try checkSize([batches, batchSize, length], function: "statefulWindows", argument: "length")
  let starts = (0..<batches).flatMap { batch in (0..<batchSize).map { $0 * strand + batch * length } }
  return (
    windows(of: tokens, at: starts, length: length),
    windows(of: tokens, at: starts.map { $0 + 1 }, length: length)
  )
}

private func checkWindows(_ tokens: [Int], length: Int, stride: Int, function: String) throws {
  for (argument, value) in [("length", length), ("stride", stride)] where value < 1 {
    throw DataError.invalidArgument(function: function, argument: argument, fault: .notPositive(value))
  }
  guard tokens.count > length else {
    throw DataError.invalidArgument(
      function: function, argument: "tokens",
      fault: .other("has \(tokens.count) units; a window of \(length) and its target need \(length) and one"))
  }
}

private func windows(of tokens: [Int], at starts: [Int], length: Int) -> Tensor {
  Tensor(uninitialized: [starts.count, length]) { scalars in
    var next = 0
    for start in starts {
      for token in tokens[start..<start + length] {
        scalars.initializeElement(at: next, to: Float(token))
        next += 1
      }
    }
  }
}
