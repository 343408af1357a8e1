/// A large tensor, described as rows of a small one: position `i` holds row `positions.indices[i]`.
///
/// This is what an embedding makes of a batch of tokens. Whatever maps each row by itself (a projection, say) may be
/// applied to the distinct rows alone.
struct GatheredRows: Sendable {
  /// The distinct rows, `[distinct, width]`; on the tape where gradients are wanted.
  let rows: Tensor
  let positions: RowPositions

  var width: Int { rows.shape[1] }

  func write(to destination: UnsafeMutablePointer<Float>) {
    let width = width
    rows.withScalars { rows in
      for (position, row) in positions.indices.enumerated() {
        (destination + position * width).update(from: rows.baseAddress! + Int(row) * width, count: width)
      }
    }
  }

  /// The sum, for each distinct row, of what `gradient` holds at its positions, `[distinct, width]`.
  func sum(_ gradient: Tensor) -> Tensor {
    let width = width
    var sums = Tensor(repeating: 0, shape: rows.shape)
    sums.withMutableScalars { sums in
      gradient.withScalars { gradient in
        for (position, row) in positions.indices.enumerated() {
          let target = sums.baseAddress! + Int(row) * width
          let source = gradient.baseAddress! + position * width
          for column in 0..<width { target[column] += source[column] }
        }
      }
    }
    return sums
  }
}

/// Which of a table's rows stands at each position of a batch.
final class RowPositions: Sendable {
  /// A row's number for each position, in row-major order of `shape`.
  let indices: [Int32]

  /// The shape of the positions: `[batch, time]`, say.
  let shape: [Int]

  /// For each row of the batch, the number of leading steps that hold the batch's first token.
  ///
  /// Reviews of different length that are padded in front share these steps.
  let sharedLead: [Int]

  init(indices: [Int32], shape: [Int]) {
    precondition(indices.count == shape.elementCount)
    self.indices = indices
    self.shape = shape
    let steps = shape.count > 1 ? shape[1...].reduce(1, *) : 1
    self.sharedLead = stride(from: 0, to: indices.count, by: Swift.max(steps, 1)).map { start in
      indices[start..<start + steps].prefix { $0 == indices[0] }.count
    }
  }

  var count: Int { indices.count }
}

extension Tensor {
  /// A tensor of shape `positions.shape + [width]`, kept as a description until its scalars are needed.
  static func gather(_ rows: Tensor, at positions: RowPositions) -> Tensor {
    let gathered = GatheredRows(rows: rows, positions: positions)
    let facts = SequenceFacts(sharedLead: positions.sharedLead)
    return Tensor(shape: positions.shape + [gathered.width], storage: TensorStorage(gathered), facts: facts)
      .recorded(rows) { gathered.sum($0) }
  }

  /// The description that this tensor is still kept as, if it is.
  var gathered: GatheredRows? {
    guard let gathered = storage.gathered, shape == gathered.positions.shape + [gathered.width] else { return nil }
    return gathered
  }
}
