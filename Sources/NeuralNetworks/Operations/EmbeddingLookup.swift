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
  let found = try DistinctTokens(tokens, vocabulary: vocabulary, layer: layer)
  let rows = Tensor.lookUp(found.tokens, in: table.value(upToDateAt: found.tokens))
  let positions = RowPositions(indices: found.indices, shape: tokens.shape)
  guard let node = pass.node(of: table) else {
    return .gather(rows, at: positions)
  }
  let tracked = Tensor.record([rows], on: [node]) { gradients in
    guard let gradient = gradients[0] else { return }
    node.accumulate(
      .rows(RowGradient(indices: found.tokens, values: gradient, rowCount: vocabulary)))
  }
  return .gather(tracked[0], at: positions)
}

/// The tokens that occur in a batch, and which of them stands where.
private struct DistinctTokens {
  /// In ascending order.
  let tokens: [Int32]

  /// For each position, the place of its token among `tokens`.
  private(set) var indices: [Int32]

  init(_ batch: Tensor, vocabulary: Int, layer: String) throws {
    // For each token its place among those that were found, -1 where it wasn't.
    let places = UnsafeMutableBufferPointer<Int32>.allocate(capacity: vocabulary)
    defer { places.deallocate() }
    places.initialize(repeating: -1)
    var refused: Int?
    indices = batch.withScalars { scalars in
      [Int32](unsafeUninitializedCapacity: scalars.count) { indices, count in
        for (index, scalar) in scalars.enumerated() {
          guard scalar >= 0, scalar < Float(vocabulary), scalar == scalar.rounded(.towardZero) else {
            refused = index
            return
          }
          indices[index] = Int32(scalar)
          places[Int(scalar)] = 0
        }
        count = scalars.count
      }
    }
    if let refused {
      let length = max(batch.shape.last ?? 1, 1)
      throw NetworkError.tokenOutOfRange(
        token: batch.withScalars { Double($0[refused]) }, row: refused / length, position: refused % length,
        vocabulary: vocabulary, layer: layer)
    }
    tokens = [Int32](unsafeUninitializedCapacity: min(vocabulary, indices.count)) { tokens, count in
      for token in 0..<vocabulary where places[token] == 0 {
        places[token] = Int32(count)
        tokens[count] = Int32(token)
        count += 1
      }
    }
    indices.withUnsafeMutableBufferPointer { indices in
      for index in indices.indices { indices[index] = places[Int(indices[index])] }
    }
  }
}
