import NeuralNetworks

/// Labels as rows of zeros with a one at the label's place, `[count, classes]`, as Keras's `to_categorical`.
///
///     let y = try oneHot([0, 2], classes: 3)  // [[1, 0, 0], [0, 0, 1]]
///
/// - Parameter classes: The width of a row; default is the largest label and one.
/// - Throws: `DataError.invalidArgument` for a label outside of `0..<classes`.
public func oneHot(_ labels: [Int], classes: Int? = nil) throws -> Tensor {
  let width = classes ?? (labels.max() ?? 0) + 1
  try check(labels, classes: width, function: "oneHot")
  try checkSize([labels.count, width], function: "oneHot", argument: "classes")
  return Tensor(uninitialized: [labels.count, width]) { scalars in
    scalars.initialize(repeating: 0)
    for (row, label) in labels.enumerated() { scalars[row * width + label] = 1 }
  }
}

/// For each sequence which tokens occur in it, as zeros and ones, `[count, tokens]`: a bag of words.
///
/// - Parameter tokens: The width of a row: the size of the vocabulary.
/// - Throws: `DataError.invalidArgument` for a token outside of `0..<tokens`.
public func multiHot(_ sequences: TokenSequences, tokens width: Int) throws -> Tensor {
  for sequence in sequences { try check(sequence, classes: width, function: "multiHot") }
  try checkSize([sequences.count, width], function: "multiHot", argument: "tokens")
  return Tensor(uninitialized: [sequences.count, width]) { scalars in
    scalars.initialize(repeating: 0)
    for row in sequences.indices {
      for token in sequences.tokens(of: row) { scalars[row * width + Int(token)] = 1 }
    }
  }
}

private func check(_ labels: [Int], classes: Int, function: String) throws {
  guard classes > 0 else {
    throw DataError.invalidArgument(function: function, argument: "classes", fault: .notPositive(classes))
  }
  if let row = labels.firstIndex(where: { !(0..<classes).contains($0) }) {
    throw DataError.invalidArgument(
      function: function, argument: "labels",
      fault: .outOfRange(value: "\(labels[row]) at position \(row)", range: "in 0..<\(classes)"))
  }
}
