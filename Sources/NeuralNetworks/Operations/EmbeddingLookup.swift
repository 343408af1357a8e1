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
  let numbers = try wholeNumbers(tokens, below: table.shape[0], layer: layer)
  guard let node = pass.node(of: table) else {
    let positions = RowPositions(indices: numbers, shape: tokens.shape)
    return .gather(GatheredRows(rows: table.value.detached(), positions: positions, isTable: true))
  }
  let found = DistinctNumbers(numbers, below: table.shape[0])
  let rows = Tensor.lookUp(found.numbers, in: table.value(upToDateAt: found.numbers))
  if pass.tellsOccurrencesApart {
    return everyOccurrence(of: rows, found, shape: tokens.shape, rowCount: table.shape[0], node)
  }
  let tracked = Tensor.record([rows], on: [node]) { [rowCount = table.shape[0]] gradients in
    guard let gradient = gradients[0] else { return }
    node.accumulate(.rows(RowGradient(indices: found.numbers, values: gradient, rowCount: rowCount)))
  }
  return .gather(tracked[0], at: RowPositions(indices: found.places, shape: tokens.shape))
}

/// The rows written out at each of their places, so that each place has a gradient of its own.
private func everyOccurrence(
  of rows: Tensor, _ found: DistinctNumbers, shape: [Int], rowCount: Int, _ node: TapeNode
) -> Tensor {
  let width = rows.shape[1]
  let vectors = Tensor(uninitialized: shape + [width]) { vectors in
    rows.withScalars { gatherRows($0, width: width, found.places, into: vectors.pointer) }
  }
  return Tensor.record([vectors], on: [node]) { gradients in
    guard let gradient = gradients[0] else { return }
    let groups = SegmentSum(found.places, groupCount: found.numbers.count)
    func sums(_ values: Tensor) -> Tensor {
      Tensor(uninitialized: rows.shape) { sums in
        values.withScalars { groups.sum($0.pointer, width: width, into: sums.pointer) }
      }
    }
    node.accumulate(
      .rows(
        RowGradient(
          indices: found.numbers, values: sums(gradient), rowCount: rowCount,
          squares: sums(gradient.zip(gradient) { $0 * $1 }))))
  }[0]
}

private func wholeNumbers(_ tokens: Tensor, below limit: Int, layer: String) throws -> [Int32] {
  var end = 0
  let numbers = tokens.withScalars { scalars in
    [Int32](unsafeUninitializedCapacity: scalars.count) { numbers, count in
      count = scalars.count
      end = Kernels.best.table.whole_numbers(scalars.baseAddress, count, limit, numbers.baseAddress)
    }
  }
  guard end == numbers.count else {
    let length = max(tokens.shape.last ?? 1, 1)
    throw NetworkError.tokenOutOfRange(
      token: tokens.withScalars { Double($0[end]) }, row: end / length, position: end % length, vocabulary: limit,
      layer: layer)
  }
  return numbers
}
