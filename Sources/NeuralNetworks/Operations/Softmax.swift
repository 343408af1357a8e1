import Foundation

extension Tensor {
  /// eˣ divided by its sum along the last dimension: a probability for each place.
  ///
  /// - Throws: `NetworkError.axis` if the tensor has no dimension.
  public func softmax() throws -> Tensor {
    let width = shape[try resolved(-1)]
    let y = Tensor(uninitialized: shape) { y in
      withScalars { x in
        for start in stride(from: 0, to: x.count, by: max(width, 1)) {
          let row = start..<start + width
          let largest = x[row].max() ?? 0
          var sum: Float = 0
          for index in row {
            y[index] = expf(x[index] - largest)
            sum += y[index]
          }
          for index in row { y[index] /= sum }
        }
      }
    }
    return y.recorded(self) { dy in
      Tensor(uninitialized: y.shape) { dx in
        y.withScalars { y in
          dy.withScalars { dy in
            for start in stride(from: 0, to: y.count, by: max(width, 1)) {
              let row = start..<start + width
              let overlap = row.reduce(Float(0)) { $0 + y[$1] * dy[$1] }
              for index in row { dx[index] = y[index] * (dy[index] - overlap) }
            }
          }
        }
      }
    }
  }

  /// The logarithm of the sum of eˣ along the last dimension, `shape` without that dimension.
  func logarithmOfSummedExponentials() throws -> Tensor {
    let width = shape[try resolved(-1)]
    let x = detached()
    let result = Tensor(uninitialized: Array(shape.dropLast())) { result in
      withScalars { x in
        for row in result.indices {
          let scalars = x[row * width..<(row + 1) * width]
          let largest = scalars.max() ?? 0
          result[row] = largest + logf(scalars.reduce(0) { $0 + expf($1 - largest) })
        }
      }
    }
    return result.recorded(self) { gradient in
      let column = gradient.reinterpreted(as: gradient.shape + [1])
      return try x.softmax() * column
    }
  }
}
