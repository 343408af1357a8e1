/// The rows of `table` that a batch of tokens names, `tokens.shape + [width]`, kept as a description: the distinct
/// tokens' rows, and which of them stands where.
///
/// The gradient with respect to the table is one for these rows alone.
///
/// - Parameters:
///   - tokens: whole numbers below the table's row count, of any shape.
///   - layer: the layer's name, for the message about a token that is out of range.
/// - Throws: `NetworkError.tokenOutOfRange`.
func lookUp(_ tokens: Tensor, in table: Parameter, pass: ForwardPass, layer: String) throws -> Tensor {
  let vocabulary = table.shape[0]
  let width = table.shape[1]
  var rowOfToken = [Int32](repeating: -1, count: vocabulary)
  var isPresent = [Bool](repeating: false, count: vocabulary)
  try tokens.withScalars { scalars in
    for (index, scalar) in scalars.enumerated() {
      guard let token = Int(exactly: scalar), token >= 0, token < vocabulary else {
        let length = max(tokens.shape.last ?? 1, 1)
        throw NetworkError.tokenOutOfRange(
          token: Double(scalar), row: index / length, position: index % length, vocabulary: vocabulary, layer: layer)
      }
      isPresent[token] = true
    }
  }
  let distinct = (0..<vocabulary).filter { isPresent[$0] }
  for (row, token) in distinct.enumerated() { rowOfToken[token] = Int32(row) }
  let indices = tokens.withScalars { $0.map { rowOfToken[Int($0)] } }

  let values = table.value
  let rows = Tensor(uninitialized: [distinct.count, width]) { rows in
    values.withScalars { table in
      for (row, token) in distinct.enumerated() {
        (rows.baseAddress! + row * width).initialize(from: table.baseAddress! + token * width, count: width)
      }
    }
  }
  guard let node = pass.node(of: table) else {
    return .gather(rows, at: RowPositions(indices: indices, shape: tokens.shape))
  }
  let tracked = Tensor.record([rows], on: [node]) { gradients in
    guard let gradient = gradients[0] else { return }
    node.accumulate(
      .rows(RowGradient(indices: distinct.map(Int32.init), values: gradient, rowCount: vocabulary)))
  }
  return .gather(tracked[0], at: RowPositions(indices: indices, shape: tokens.shape))
}
