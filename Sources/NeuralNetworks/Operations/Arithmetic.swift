// Sums, products and the like of two tensors, with NumPy's broadcasting: shapes are aligned at their last dimension,
// and a dimension of size 1, or one that is missing, is repeated.

extension Tensor {
  /// - Throws: `NetworkError.shapes` if the shapes can't be broadcast to one; so do the other operators.
  public static func + (a: Tensor, b: Tensor) throws -> Tensor {
    try combine(a, b, "addition") { $0 + $1 }
      .recorded(a, { $0.summed(to: a.shape) }, b, { $0.summed(to: b.shape) })
  }

  /// The difference at each place.
  ///
  /// - Throws: `NetworkError.shapes`.
  public static func - (a: Tensor, b: Tensor) throws -> Tensor {
    try combine(a, b, "subtraction") { $0 - $1 }
      .recorded(a, { $0.summed(to: a.shape) }, b, { $0.map { -$0 }.summed(to: b.shape) })
  }

  /// The product at each place (not that of matrices, which is `matrixProduct`).
  ///
  /// - Throws: `NetworkError.shapes`.
  public static func * (a: Tensor, b: Tensor) throws -> Tensor {
    let (x, y) = (a.detached(), b.detached())
    return try combine(a, b, "multiplication") { $0 * $1 }
      .recorded(
        a, { try combine($0, y, "multiplication") { $0 * $1 }.summed(to: x.shape) },
        b, { try combine($0, x, "multiplication") { $0 * $1 }.summed(to: y.shape) })
  }

  /// The quotient at each place; division by zero gives infinity or NaN.
  ///
  /// - Throws: `NetworkError.shapes`.
  public static func / (a: Tensor, b: Tensor) throws -> Tensor {
    let (x, y) = (a.detached(), b.detached())
    return try combine(a, b, "division") { $0 / $1 }
      .recorded(
        a, { try combine($0, y, "division") { $0 / $1 }.summed(to: x.shape) },
        b,
        { dz in
          let slope = try combine(x, y, "division") { -$0 / ($1 * $1) }
          return dz.zip(slope) { $0 * $1 }.summed(to: y.shape)
        })
  }

  /// The larger of the two scalars at each place.
  public func maximum(_ other: Tensor) throws -> Tensor {
    let (x, y) = (detached(), other.detached())
    return try Self.combine(self, other, "maximum") { max($0, $1) }
      .recorded(
        self,
        { try $0.zip(Self.combine(x, y, "maximum") { $0 >= $1 ? 1 : 0 }) { $0 * $1 }.summed(to: x.shape) }, other,
        { try $0.zip(Self.combine(x, y, "maximum") { $0 < $1 ? 1 : 0 }) { $0 * $1 }.summed(to: y.shape) })
  }

  /// Each scalar with the other sign.
  public static prefix func - (a: Tensor) -> Tensor { a.scaled(by: -1) }

  /// The number added to each scalar.
  public static func + (a: Tensor, b: Double) -> Tensor { a.shifted(by: Float(b)) }

  /// The number added to each scalar.
  public static func + (a: Double, b: Tensor) -> Tensor { b.shifted(by: Float(a)) }

  /// The number taken from each scalar.
  public static func - (a: Tensor, b: Double) -> Tensor { a.shifted(by: Float(-b)) }

  /// Each scalar taken from the number.
  public static func - (a: Double, b: Tensor) -> Tensor { b.scaled(by: -1).shifted(by: Float(a)) }

  /// Each scalar times the number.
  public static func * (a: Tensor, b: Double) -> Tensor { a.scaled(by: Float(b)) }

  /// Each scalar times the number.
  public static func * (a: Double, b: Tensor) -> Tensor { b.scaled(by: Float(a)) }

  /// Each scalar over the number.
  public static func / (a: Tensor, b: Double) -> Tensor { a.scaled(by: Float(1 / b)) }

  /// The number over each scalar.
  public static func / (a: Double, b: Tensor) -> Tensor {
    let y = b.map { Float(a) / $0 }
    let x = b.detached()
    return y.recorded(b) { dy in dy.zip(y.zip(x) { -$0 / $1 }) { $0 * $1 } }
  }

  func scaled(by factor: Float) -> Tensor {
    map { $0 * factor }.recorded(self) { $0.map { $0 * factor } }
  }

  func shifted(by offset: Float) -> Tensor {
    map { $0 + offset }.recorded(self) { $0 }
  }
}

// MARK: - Broadcasting

extension Tensor {
  /// The shape that both shapes are broadcast to.
  static func broadcast(_ a: [Int], _ b: [Int], _ operation: String) throws -> [Int] {
    let rank = max(a.count, b.count)
    let (x, y) = (a.aligned(to: rank), b.aligned(to: rank))
    return try (0..<rank).map { axis in
      guard x[axis] == y[axis] || x[axis] == 1 || y[axis] == 1 else {
        throw NetworkError.shapes(a, b, operation: operation)
      }
      return x[axis] == 1 ? y[axis] : x[axis]
    }
  }

  @inline(__always)
  fileprivate static func combine(
    _ a: Tensor, _ b: Tensor, _ operation: String, _ combine: (Float, Float) -> Float
  ) throws -> Tensor {
    if a.shape == b.shape { return a.zip(b, combine) }
    let shape = try broadcast(a.shape, b.shape, operation)
    let (strideA, strideB) = (a.shape.broadcastStrides(to: shape), b.shape.broadcastStrides(to: shape))
    return Tensor(uninitialized: shape) { result in
      a.withScalars { x in
        b.withScalars { y in
          forEachRow(of: shape, strideA, strideB) { start, length, startA, stepA, startB, stepB in
            for index in 0..<length {
              result[start + index] = combine(x[startA + index * stepA], y[startB + index * stepB])
            }
          }
        }
      }
    }
  }

  /// The sum over the dimensions along which `shape` was repeated, off any tape.
  func summed(to shape: [Int]) -> Tensor {
    if shape == self.shape { return self }
    var sum = Tensor(repeating: 0, shape: shape)
    let strides = shape.broadcastStrides(to: self.shape)
    let own = self.shape.rowMajorStrides
    sum.withMutableScalars { sum in
      withScalars { x in
        forEachRow(of: self.shape, own, strides) { _, length, start, step, target, targetStep in
          for index in 0..<length { sum[target + index * targetStep] += x[start + index * step] }
        }
      }
    }
    return sum
  }

  /// This tensor repeated to a larger shape.
  func broadcast(to target: [Int]) throws -> Tensor {
    try self + Tensor(repeating: 0, shape: target)
  }
}

extension [Int] {
  fileprivate func aligned(to rank: Int) -> [Int] { [Int](repeating: 1, count: rank - count) + self }

  /// Row-major strides within this shape for each dimension of `shape`; 0 where this shape is repeated.
  fileprivate func broadcastStrides(to shape: [Int]) -> [Int] {
    let aligned = aligned(to: shape.count)
    return Swift.zip(aligned, aligned.rowMajorStrides).map { size, stride in size == 1 ? 0 : stride }
  }
}

/// Walks the rows (along the last dimension) of a tensor of the given shape, with the places of two operands.
@inline(__always)
private func forEachRow(
  of shape: [Int], _ stridesA: [Int], _ stridesB: [Int],
  _ body: (_ start: Int, _ length: Int, _ startA: Int, _ stepA: Int, _ startB: Int, _ stepB: Int) -> Void
) {
  guard let length = shape.last, shape.elementCount > 0 else {
    if shape.isEmpty { body(0, 1, 0, 0, 0, 0) }
    return
  }
  let outer = shape.count - 1
  var index = [Int](repeating: 0, count: outer)
  var (start, startA, startB) = (0, 0, 0)
  while true {
    body(start, length, startA, stridesA[outer], startB, stridesB[outer])
    start += length
    var axis = outer - 1
    while axis >= 0 {
      index[axis] += 1
      startA += stridesA[axis]
      startB += stridesB[axis]
      if index[axis] < shape[axis] { break }
      startA -= stridesA[axis] * shape[axis]
      startB -= stridesB[axis] * shape[axis]
      index[axis] = 0
      axis -= 1
    }
    if axis < 0 { return }
  }
}
