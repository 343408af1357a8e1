/// The gradient of a loss with respect to one tensor.
enum Gradient: Sendable {
  case dense(Tensor)

  /// Zero but for some rows: what a look-up in a large table leaves.
  case rows(RowGradient)

  /// The gradient with its zeros written out.
  var dense: Tensor {
    switch self {
    case .dense(let tensor): tensor
    case .rows(let rows): rows.dense
    }
  }

  mutating func add(_ other: Gradient) {
    if case .rows(let a) = self, case .rows(let b) = other {
      self = .rows(a.adding(b))
    } else {
      var sum = dense
      self = .dense(Tensor(0))  // the sum's only owner may change it in place
      sum.add(other.dense)
      self = .dense(sum)
    }
  }
}

/// A gradient with respect to a table `[rowCount, width]` that is zero but for some rows.
struct RowGradient: Sendable {
  /// The rows' numbers, strictly increasing.
  let indices: [Int32]

  /// Their gradients, `[indices.count, width]`.
  let values: Tensor
  let rowCount: Int

  /// The squares of the gradients of each place where a row was read, summed; only where they were asked for.
  var squares: Tensor?

  var dense: Tensor { writtenOut(values) }
  var denseSquares: Tensor? { squares.map(writtenOut) }

  private func writtenOut(_ values: Tensor) -> Tensor {
    let width = values.shape[1]
    var dense = Tensor(repeating: 0, shape: [rowCount, width])
    dense.withMutableScalars { dense in
      values.withScalars { values in
        for (position, row) in indices.enumerated() {
          for column in 0..<width { dense[Int(row) * width + column] = values[position * width + column] }
        }
      }
    }
    return dense
  }

  func adding(_ other: RowGradient) -> RowGradient {
    if indices == other.indices {
      var sum = values
      sum.add(other.values)
      return RowGradient(indices: indices, values: sum, rowCount: rowCount, squares: sumOfSquares(with: other))
    }
    if squares != nil || other.squares != nil { return writtenOutRows.adding(other.writtenOutRows) }
    let width = values.shape[1]
    let union = Array(Set(indices).union(other.indices)).sorted()
    let positions = Dictionary(uniqueKeysWithValues: zip(union, union.indices))
    var sum = Tensor(repeating: 0, shape: [union.count, width])
    sum.withMutableScalars { sum in
      for part in [self, other] {
        part.values.withScalars { values in
          for (position, row) in part.indices.enumerated() {
            let target = positions[row]! * width
            for column in 0..<width { sum[target + column] += values[position * width + column] }
          }
        }
      }
    }
    return RowGradient(indices: union, values: sum, rowCount: rowCount)
  }

  private func sumOfSquares(with other: RowGradient) -> Tensor? {
    guard var sum = squares, let squares = other.squares else { return nil }
    sum.add(squares)
    return sum
  }

  /// The same for all rows of the table.
  private var writtenOutRows: RowGradient {
    RowGradient(indices: Array(0..<Int32(rowCount)), values: dense, rowCount: rowCount, squares: denseSquares)
  }
}

extension Tensor {
  /// Adds `other`, of the same shape, in place and off any tape.
  mutating func add(_ other: Tensor) {
    precondition(shape == other.shape, "gradients of shapes \(shape) and \(other.shape) can't be added")
    withMutableScalars { sum in
      other.withScalars { other in
        inParallel(sum.count, grain: 1 << 14) { part in
          Kernels.best.table.add(other.pointer + part.lowerBound, sum.pointer + part.lowerBound, part.count)
        }
      }
    }
  }
}
