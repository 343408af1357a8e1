/// A large tensor, described as rows of a small one: position `i` holds row `positions.indices[i]`.
///
/// This is what an embedding makes of a batch of tokens. Whatever maps each row by itself (a projection, say) may be
/// applied to the distinct rows alone.
struct GatheredRows: ScalarDescription {
  /// The distinct rows, `[distinct, width]`; on the tape where gradients are wanted.
  let rows: Tensor
  let positions: RowPositions

  /// Whether `rows` is a whole table, off any tape, of which the positions may name few rows. Nothing may be computed of the
  /// rows that aren't named; see `withoutUnusedRows`.
  var isTable = false

  /// Whether this is a look-up of distinct rows in a table that is off any tape. Mapping the table's rows would then save
  /// nothing, but they can be read in place.
  var isLookUp = false

  var width: Int { rows.shape[1] }
  var count: Int { positions.count * width }

  /// The same with the rows alone that occur, each once.
  var withoutUnusedRows: GatheredRows {
    guard isTable else { return self }
    let found = DistinctNumbers(positions.indices, below: rows.shape[0])
    return GatheredRows(
      rows: .lookUp(found.numbers, in: rows),
      positions: RowPositions(indices: found.places, shape: positions.shape, sharedLead: positions.sharedLead))
  }

  func written() -> ScalarBlock {
    let result = ScalarBlock(count: count)
    rows.withScalars { rows in gatherRows(rows, width: width, positions.indices, into: result.scalars) }
    return result
  }

  /// The sum, for each distinct row, of what `gradient` holds at its positions, `[distinct, width]`.
  func sum(_ gradient: Tensor) -> Tensor {
    let groups = SegmentSum(positions.indices, groupCount: rows.shape[0])
    return Tensor(uninitialized: rows.shape) { sums in
      gradient.withScalars { gradient in groups.sum(gradient.pointer, width: width, into: sums.pointer) }
    }
  }
}

/// Which of a table's rows stands at each position of a batch.
final class RowPositions: Sendable {
  /// A row's number for each position, in row-major order of `shape`.
  let indices: [Int32]

  /// The shape of the positions: `[batch, time]`, say.
  let shape: [Int]

  /// For each row of the batch, how many of its first steps it shares: at step `t`, all rows with `sharedLead[row] > t`
  /// hold the same row of the table.
  let sharedLead: [Int]

  /// - Parameter sharedLead: by default, how often each row of the batch repeats the batch's first row of the table: reviews
  ///   of different length that are padded in front share these steps.
  init(indices: [Int32], shape: [Int], sharedLead: [Int]? = nil) {
    precondition(indices.count == shape.elementCount)
    self.indices = indices
    self.shape = shape
    let steps = max(1, shape.dropFirst().reduce(1, *))
    self.sharedLead =
      sharedLead
      ?? indices.withUnsafeBufferPointer { indices in
        stride(from: 0, to: indices.count, by: steps).map { start in
          var end = start
          while end < start + steps, indices[end] == indices[0] { end += 1 }
          return end - start
        }
      }
  }

  var count: Int { indices.count }
}

extension Tensor {
  /// A tensor of shape `positions.shape + [width]`, kept as a description until its scalars are needed.
  static func gather(_ rows: Tensor, at positions: RowPositions) -> Tensor {
    gather(GatheredRows(rows: rows, positions: positions))
  }

  static func gather(_ gathered: GatheredRows) -> Tensor {
    let positions = gathered.positions
    let facts = SequenceFacts(sharedLead: positions.sharedLead)
    return Tensor(shape: positions.shape + [gathered.width], storage: TensorStorage(gathered), facts: facts)
      .recorded(gathered.rows) { gathered.sum($0) }
  }

  /// Distinct rows of a table, off any tape, kept as a description.
  static func lookUp(_ numbers: [Int32], in table: Tensor) -> Tensor {
    let positions = RowPositions(indices: numbers, shape: [numbers.count], sharedLead: [])
    let rows = GatheredRows(rows: table.detached(), positions: positions, isLookUp: true)
    return Tensor(shape: [numbers.count, rows.width], storage: TensorStorage(rows))
  }

  /// The look-up that this tensor is still kept as, if it is.
  var lookUp: GatheredRows? { whole.flatMap { $0.isLookUp ? $0 : nil } }

  /// The description by distinct rows that this tensor is still kept as, if it is.
  var gathered: GatheredRows? { gatheredOrTable?.withoutUnusedRows }

  /// The same, or a description by rows of a whole table.
  var gatheredOrTable: GatheredRows? { whole.flatMap { $0.isLookUp ? nil : $0 } }

  private var whole: GatheredRows? {
    guard let gathered = storage.description as? GatheredRows, shape == gathered.positions.shape + [gathered.width]
    else { return nil }
    return gathered
  }
}
