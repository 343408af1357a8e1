/// `x · weight + bias` for each vector along the last dimension of `x`.
///
/// Where `x` is still a description of gathered rows, the distinct rows are mapped and the result is a description
/// again: what an embedding's distinct tokens have in common is computed once.
///
/// - Parameters:
///   - x: `[…, in]`
///   - weight: `[in, out]`
///   - bias: `[out]`
/// - Returns: `[…, out]`
func linearMap(_ x: Tensor, _ weight: Tensor, bias: Tensor?) throws -> Tensor {
  if let gathered = x.gatheredOrTable {
    return .gather(try linearMap(gathered, weight, bias: bias)).withMask(x.mask)
  }
  let (inner, columns) = (weight.shape[0], weight.shape[1])
  guard x.shape.last == inner else { throw NetworkError.shapes(x.shape, weight.shape, operation: "a linear map") }
  let nodes = (x: x.node, weight: weight.node, bias: bias?.node)
  let tracked = [nodes.x, nodes.weight, nodes.bias].compactMap { $0 }
  let source = MappedRows(x, width: inner)
  let packed = weight.withScalars { PackedMatrix($0.pointer, inner: inner, columns: columns) }
  var result = Tensor(uninitialized: Array(x.shape.dropLast()) + [columns]) { y in
    bias.withScalarsIfPresent { bias in
      source.withRows { multiply($0, rows: $1, count: source.count, by: packed, bias: bias, into: y.pointer) }
    }
  }
  result.facts = x.facts
  let (shape, weight) = (x.shape, weight.detached())
  return Tensor.record([result], on: tracked) { gradients in
    gradients[0]?.withScalars { dy in
      nodes.weight?.accumulate(.dense(source.outerProduct(dy, width: columns)))
      nodes.bias?.accumulate(.dense(columnSums(dy, width: columns, count: source.count)))
      nodes.x?.accumulate(.dense(product(dy, byTransposed: weight, count: source.count).reinterpreted(as: shape)))
    }
  }[0]
}

/// The same for the rows that a tensor is described by. Of a table, what was mapped before is kept; see `ProjectionCache`.
/// States that aren't walked yet are mapped when they are.
func linearMap(_ x: GatheredRows, _ weight: Tensor, bias: Tensor?) throws -> GatheredRows {
  if x.isTable, weight.node == nil, bias?.node == nil,
    let known = ProjectionCache.project(x.rows, rows: x.positions.indices, weight, bias: bias)
  {
    return GatheredRows(rows: known, positions: x.positions, isTable: true)
  }
  if weight.node == nil, bias?.node == nil, let states = x.rows.unwalkedStates {
    let projection = UnwalkedProjection(states: states, of: x.rows, kernel: weight.detached(), bias: bias?.detached())
    return GatheredRows(
      rows: Tensor(shape: [x.rows.shape[0], weight.shape[1]], storage: TensorStorage(projection)),
      positions: x.positions)
  }
  let x = x.withoutUnusedRows
  return GatheredRows(rows: try linearMap(x.rows, weight, bias: bias), positions: x.positions)
}

/// The rows that a linear map reads: those of a matrix, or some of a table's, in place.
private struct MappedRows {
  let count: Int
  private let rows: Tensor
  private let numbers: [Int32]?
  private let width: Int

  init(_ x: Tensor, width: Int) {
    self.width = width
    count = width == 0 ? 0 : x.count / width
    let lookUp = x.lookUp
    rows = lookUp?.rows ?? x.detached()
    numbers = lookUp?.positions.indices
  }

  func withRows(_ body: (UnsafePointer<Float>, UnsafePointer<Int32>?) -> Void) {
    rows.withScalars { rows in
      if let numbers {
        numbers.withUnsafeBufferPointer { body(rows.pointer, $0.baseAddress) }
      } else {
        body(rows.pointer, nil)
      }
    }
  }

  func outerProduct(_ dy: UnsafeBufferPointer<Float>, width columns: Int) -> Tensor {
    Tensor(uninitialized: [width, columns]) { result in
      result.update(repeating: 0)
      withRows {
        addOuterProduct($0, rows: $1, height: width, dy.pointer, width: columns, count: count, into: result.pointer)
      }
    }
  }
}

/// The sum of `count` rows of `width` scalars.
func columnSums(_ dy: UnsafeBufferPointer<Float>, width: Int, count: Int) -> Tensor {
  Tensor(uninitialized: [width]) { sumRows(dy.pointer, width: width, count: count, into: $0.pointer) }
}

private func product(_ dy: UnsafeBufferPointer<Float>, byTransposed weight: Tensor, count: Int) -> Tensor {
  let (inner, columns) = (weight.shape[0], weight.shape[1])
  let packed = weight.withScalars { PackedMatrix($0.pointer, inner: columns, columns: inner, transposing: true) }
  return Tensor(uninitialized: [count, inner]) { multiply(dy.pointer, count: count, by: packed, into: $0.pointer) }
}

extension Tensor? {
  func withScalarsIfPresent<Result>(_ body: (UnsafePointer<Float>?) -> Result) -> Result {
    if let tensor = self { tensor.withScalars { body($0.pointer) } } else { body(nil) }
  }
}
