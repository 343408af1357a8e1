extension Tensor {
  /// All scalars in row-major order.
  public var scalars: [Double] { withScalars { $0.map(Double.init) } }

  /// All scalars in row-major order, as they are kept.
  package var floats: [Float] { withScalars { Array($0) } }

  /// The only scalar of a tensor that has one.
  ///
  /// - Throws: `NetworkError.scalarCount` if the tensor has none or several.
  public func item() throws -> Double {
    guard count == 1 else { throw NetworkError.scalarCount(count, shape: []) }
    return withScalars { Double($0[0]) }
  }

  /// The scalar at `indices`, one index for each dimension. A negative index counts from the end.
  ///
  /// - Throws: `NetworkError.indexOutOfRange`, or `NetworkError.rank` if there are too many or too few indices.
  public func at(_ indices: [Int]) throws -> Double {
    guard indices.count == rank else { throw NetworkError.rank(shape: shape, expected: indices.count) }
    var offset = 0
    for (axis, index) in indices.enumerated() {
      offset = offset * shape[axis] + (try checked(index, axis: axis))
    }
    return withScalars { Double($0[offset]) }
  }

  /// The part at `index` along the first dimension: a row of a matrix.
  ///
  /// - Throws: `NetworkError.indexOutOfRange`.
  public func row(_ index: Int) throws -> Tensor {
    try rows(from: index, to: checked(index, axis: 0) + 1).reinterpreted(as: Array(shape.dropFirst()))
  }

  /// The rows from `start` up to, not including, `end`, along the first dimension; `nil` is the end.
  ///
  /// - Throws: `NetworkError.indexOutOfRange`.
  public func rows(from start: Int = 0, to end: Int? = nil) throws -> Tensor {
    guard rank > 0 else { throw NetworkError.rank(shape: shape, expected: 1) }
    let end = end ?? shape[0]
    let first = start < 0 ? start + shape[0] : start
    let last = end < 0 ? end + shape[0] : end
    guard first >= 0, last <= shape[0], first <= last else {
      throw NetworkError.indexOutOfRange(first < 0 ? start : end, axis: 0, shape: shape)
    }
    let width = shape.dropFirst().reduce(1, *)
    return Tensor(uninitialized: [last - first] + shape.dropFirst()) { destination in
      withScalars { source in
        _ = destination.initialize(fromContentsOf: source[first * width..<last * width])
      }
    }
  }

  /// The rows with the given numbers along the first dimension, in that order.
  ///
  /// - Throws: `NetworkError.indexOutOfRange`.
  public func rows(at numbers: [Int]) throws -> Tensor {
    guard rank > 0 else { throw NetworkError.rank(shape: shape, expected: 1) }
    let numbers = try numbers.map { try checked($0, axis: 0) }
    let width = shape.dropFirst().reduce(1, *)
    return Tensor(uninitialized: [numbers.count] + shape.dropFirst()) { destination in
      withScalars { source in
        guard let from = source.baseAddress, let to = destination.baseAddress else { return }
        inParallel(numbers.count, grain: max(1, (1 << 14) / max(1, width))) { positions in
          for position in positions {
            (to + position * width).initialize(from: from + numbers[position] * width, count: width)
          }
        }
      }
    }
  }

  private func checked(_ index: Int, axis: Int) throws -> Int {
    let size = axis < rank ? shape[axis] : 0
    let position = index < 0 ? index + size : index
    guard position >= 0, position < size else {
      throw NetworkError.indexOutOfRange(index, axis: axis, shape: shape)
    }
    return position
  }
}

extension Tensor: Equatable {
  /// Whether shapes and scalars are equal. As with `Double`, a NaN equals nothing.
  public static func == (a: Tensor, b: Tensor) -> Bool {
    a.shape == b.shape && a.withScalars { a in b.withScalars { b in a.elementsEqual(b) } }
  }
}

extension Tensor: CustomStringConvertible {
  /// The scalars in nested brackets; of a long dimension the first and last three.
  public var description: String { description(axis: 0, offset: 0) }

  private func description(axis: Int, offset: Int) -> String {
    if axis == rank { return withScalars { "\($0[offset])" } }
    let step = shape[(axis + 1)...].reduce(1, *)
    let isLong = shape[axis] > 8
    let shown = isLong ? Array(0..<3) + Array(shape[axis] - 3..<shape[axis]) : Array(0..<shape[axis])
    var parts = shown.map { description(axis: axis + 1, offset: offset + $0 * step) }
    if isLong { parts.insert("…", at: 3) }
    let separator = axis == rank - 1 ? ", " : ",\n" + String(repeating: " ", count: axis + 1)
    return "[" + parts.joined(separator: separator) + "]"
  }
}
