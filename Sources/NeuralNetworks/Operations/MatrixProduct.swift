extension Tensor {
  /// The product of two matrices, or of the matrices in the last two dimensions of two batches.
  ///
  /// `[…, m, k]` times `[…, k, n]` gives `[…, m, n]`; a single matrix on the right is used for the whole batch.
  ///
  /// - Throws: `NetworkError.shapes`.
  public func matrixProduct(_ other: Tensor) throws -> Tensor {
    try product(other, transposed: false, transposingOther: false)
  }

  /// The product of the matrices in the last two dimensions, either of them transposed first.
  func product(_ other: Tensor, transposed: Bool, transposingOther: Bool) throws -> Tensor {
    guard rank >= 2, other.rank >= 2, other.rank == 2 || other.shape.dropLast(2) == shape.dropLast(2) else {
      throw NetworkError.shapes(shape, other.shape, operation: "a matrix product")
    }
    let (rows, inner) = matrixSize(transposed: transposed)
    let (otherInner, columns) = other.matrixSize(transposed: transposingOther)
    guard inner == otherInner else {
      throw NetworkError.shapes(shape, other.shape, operation: "a matrix product")
    }
    if other.rank == 2, rank > 2, !transposed {
      // One matrix for the whole batch: the batch is one tall matrix.
      let tall = try reshaped([count / max(shape[rank - 1], 1), shape[rank - 1]])
      return try tall.product(other, transposed: false, transposingOther: transposingOther)
        .reshaped(Array(shape.dropLast()) + [columns])
    }
    precondition(other.rank == rank, "a batch of transposed matrices times one matrix isn't needed by any layer")
    let batch = shape.dropLast(2).reduce(1, *)
    let result = Tensor(uninitialized: Array(shape.dropLast(2)) + [rows, columns]) { result in
      withScalars { a in
        other.withScalars { b in
          for index in 0..<batch {
            multiply(
              a.baseAddress! + index * rows * inner, transposingA: transposed,
              b.baseAddress! + index * inner * columns, transposingB: transposingOther,
              into: result.baseAddress! + index * rows * columns, rows: rows, inner: inner, columns: columns)
          }
        }
      }
    }
    let (x, y) = (detached(), other.detached())
    return result.recorded(
      self,
      { dz in
        transposed
          ? try y.product(dz, transposed: transposingOther, transposingOther: true)
          : try dz.product(y, transposed: false, transposingOther: !transposingOther)
      },
      other,
      { dz in
        transposingOther
          ? try dz.product(x, transposed: true, transposingOther: transposed)
          : try x.product(dz, transposed: !transposed, transposingOther: false)
      })
  }

  private func matrixSize(transposed: Bool) -> (rows: Int, columns: Int) {
    let (rows, columns) = (shape[rank - 2], shape[rank - 1])
    return transposed ? (columns, rows) : (rows, columns)
  }
}
