/// Which values each query of a batch may see.
struct AttentionMask {
  /// `[batch, queries, values]`
  let shape: [Int]

  /// Which queries count, which only matters where `Attention` of several heads says so.
  var query: SequenceMask?

  /// Which values count.
  let key: SequenceMask?

  /// Whether a query sees only the values up to its own place.
  let isCausal: Bool

  /// The scores, with a large number taken away where a value is hidden, so that softmax gives it no weight.
  ///
  /// - Parameter scores: `[batch, …, queries, values]`, where dimensions between are the heads.
  func hiding(_ scores: Tensor) throws -> Tensor {
    guard key != nil || query != nil || isCausal else { return scores }
    let (batch, queries, values) = (shape[0], shape[1], shape[2])
    let hidden = Tensor(uninitialized: shape) { hidden in
      for row in 0..<batch {
        for q in 0..<queries {
          for v in 0..<values {
            let isVisible = (key?[row, v] ?? true) && (query?[row, q] ?? true) && (!isCausal || v <= q)
            hidden[(row * queries + q) * values + v] = isVisible ? 0 : -1e9
          }
        }
      }
    }
    let heads = Array(repeating: 1, count: scores.rank - 3)
    return try scores + hidden.reshaped([batch] + heads + [queries, values])
  }
}

extension Layer {
  /// Throws unless there are as many values as keys, whose scores stand in the last dimension.
  func requireValue(_ value: Tensor, forEachOf scores: Tensor) throws {
    guard value.shape[1] == scores.shape.last else {
      throw NetworkError.layerInput(
        layer: name, shape: value.shape, expected: "as many values as keys, \(scores.shape.last ?? 0)")
    }
  }
}
