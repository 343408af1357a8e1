// Operations that move scalars without changing them.

extension Tensor {
  /// The same scalars in another shape; one size may be -1 and is found from the rest.
  ///
  /// - Throws: `NetworkError.scalarCount` if the shapes differ in their number of scalars.
  public func reshaped(_ target: [Int]) throws -> Tensor {
    var target = target
    try Tensor.check(target.map { $0 == -1 ? 1 : $0 })
    if let free = target.firstIndex(of: -1) {
      let rest = target.enumerated().reduce(1) { $1.offset == free ? $0 : $0 * $1.element }
      target[free] = rest == 0 ? 0 : count / rest
    }
    try Tensor.check(target)
    guard target.elementCount == count else { throw NetworkError.scalarCount(count, shape: target) }
    if target == shape { return self }
    let original = shape
    return reinterpreted(as: target).recorded(self) { $0.reinterpreted(as: original) }
  }

  /// The dimensions in another order: dimension `i` of the result is dimension `order[i]` of this tensor.
  ///
  /// - Throws: `NetworkError.axis` unless `order` names each dimension once.
  public func transposed(_ order: [Int]) throws -> Tensor {
    guard order.sorted() == Array(0..<rank) else { throw NetworkError.axis(order.max() ?? 0, shape: shape) }
    var inverse = order
    for (axis, source) in order.enumerated() { inverse[source] = axis }
    return permuted(order).recorded(self) { $0.permuted(inverse) }
  }

  /// The transpose of a matrix, or of the matrices in the last two dimensions.
  public func transposed() throws -> Tensor {
    guard rank >= 2 else { throw NetworkError.rank(shape: shape, expected: 2) }
    return try transposed(Array(0..<rank - 2) + [rank - 1, rank - 2])
  }

  private func permuted(_ order: [Int]) -> Tensor {
    let newShape = order.map { shape[$0] }
    // The last dimensions that stay in place move as runs; along the dimension before them, these are evenly spaced.
    let moved = (order.indices.last { order[$0] != $0 } ?? -1) + 1
    guard moved > 0 else { return detached() }
    let run = shape[moved...].reduce(1, *)
    let strides = order.prefix(moved).map { shape.rowMajorStrides[$0] }
    let (length, step) = (newShape[moved - 1], strides[moved - 1])
    return Tensor(uninitialized: newShape) { result in
      withScalars { source in
        var index = [Int](repeating: 0, count: moved - 1)
        var offset = 0
        for start in stride(from: 0, to: result.count, by: max(1, length * run)) {
          if run == 1 {
            for place in 0..<length { result[start + place] = source[offset + place * step] }
          } else {
            for place in 0..<length {
              (result.pointer + start + place * run).update(from: source.pointer + offset + place * step, count: run)
            }
          }
          var axis = moved - 2
          while axis >= 0 {
            index[axis] += 1
            offset += strides[axis]
            if index[axis] < newShape[axis] { break }
            offset -= strides[axis] * newShape[axis]
            index[axis] = 0
            axis -= 1
          }
        }
      }
    }
  }

  /// Tensors joined along `axis`; their other sizes are equal.
  ///
  /// - Throws: `NetworkError.shapes`, or `NetworkError.emptyData` if there are none.
  public static func concatenated(_ parts: [Tensor], axis: Int = -1) throws -> Tensor {
    guard let first = parts.first else { throw NetworkError.emptyData("a list of tensors to be joined") }
    let axis = try first.resolved(axis)
    for part in parts {
      guard part.rank == first.rank, (0..<first.rank).allSatisfy({ $0 == axis || part.shape[$0] == first.shape[$0] })
      else { throw NetworkError.shapes(first.shape, part.shape, operation: "joining along axis \(axis)") }
    }
    var shape = first.shape
    shape[axis] = parts.reduce(0) { $0 + $1.shape[axis] }
    let sizes = parts.map { $0.shape[axis] }
    let result = Tensor(uninitialized: shape) { result in
      var start = 0
      for part in parts {
        part.copy(alongAxis: axis, into: result, at: start, of: shape[axis])
        start += part.shape[axis]
      }
    }
    return record([result], on: parts.compactMap(\.node)) { gradients in
      guard let gradient = gradients[0] else { return }
      var start = 0
      for (part, size) in Swift.zip(parts, sizes) {
        part.node?.accumulate(.dense(gradient.sliced(axis: axis, from: start, count: size)))
        start += size
      }
    }[0]
  }

  /// The part of `count` places from `start` on along `axis`.
  func slice(axis: Int, from start: Int, count: Int) throws -> Tensor {
    let axis = try resolved(axis)
    guard start >= 0, count >= 0, start + count <= shape[axis] else {
      throw NetworkError.indexOutOfRange(start + count, axis: axis, shape: shape)
    }
    let shape = shape
    return sliced(axis: axis, from: start, count: count).recorded(self) { gradient in
      var whole = Tensor(repeating: 0, shape: shape)
      whole.withMutableScalars { gradient.copy(alongAxis: axis, into: $0, at: start, of: shape[axis]) }
      return whole
    }
  }

  /// The tensor's parts along `axis`, which they no longer have.
  func unstacked(axis: Int) throws -> [Tensor] {
    let axis = try resolved(axis)
    var partShape = shape
    let count = partShape.remove(at: axis)
    let parts = (0..<count).map { sliced(axis: axis, from: $0, count: 1).reinterpreted(as: partShape) }
    guard let node else { return parts }
    let shape = shape
    return Tensor.record(parts, on: [node]) { gradients in
      var whole = Tensor(repeating: 0, shape: shape)
      whole.withMutableScalars { whole in
        for (index, gradient) in gradients.enumerated() {
          gradient?.reinterpreted(as: partShape.inserting(1, at: axis))
            .copy(alongAxis: axis, into: whole, at: index, of: count)
        }
      }
      node.accumulate(.dense(whole))
    }
  }

  /// Tensors of one shape, laid side by side along a new `axis`.
  static func stacked(_ parts: [Tensor], axis: Int) throws -> Tensor {
    guard let first = parts.first else { throw NetworkError.emptyData("a list of tensors to be stacked") }
    return try concatenated(
      parts.map { try $0.reshaped($0.shape.inserting(1, at: axis < 0 ? first.rank + 1 + axis : axis)) }, axis: axis)
  }

  /// The places along `axis` in reverse order.
  func reversed(axis: Int) throws -> Tensor {
    let axis = try resolved(axis)
    return flipped(axis: axis).recorded(self) { $0.flipped(axis: axis) }
  }

  /// `axis` counted from the first dimension.
  func resolved(_ axis: Int) throws -> Int {
    let resolved = axis < 0 ? axis + rank : axis
    guard resolved >= 0, resolved < rank else { throw NetworkError.axis(axis, shape: shape) }
    return resolved
  }
}

// MARK: - Copies, off any tape

extension Tensor {
  private func sliced(axis: Int, from start: Int, count: Int) -> Tensor {
    var newShape = shape
    newShape[axis] = count
    let inner = shape[(axis + 1)...].reduce(1, *)
    let outer = shape[..<axis].reduce(1, *)
    let size = shape[axis]
    return Tensor(uninitialized: newShape) { result in
      guard !result.isEmpty else { return }
      withScalars { source in
        for block in 0..<outer {
          (result.baseAddress! + block * count * inner)
            .initialize(from: source.baseAddress! + (block * size + start) * inner, count: count * inner)
        }
      }
    }
  }

  /// Copies this tensor to the places from `start` on along `axis` of a larger one, which has `size` places there.
  private func copy(alongAxis axis: Int, into target: UnsafeMutableBufferPointer<Float>, at start: Int, of size: Int) {
    let inner = shape[(axis + 1)...].reduce(1, *)
    let outer = shape[..<axis].reduce(1, *)
    let own = shape[axis]
    guard count > 0 else { return }
    withScalars { source in
      for block in 0..<outer {
        (target.baseAddress! + (block * size + start) * inner)
          .update(from: source.baseAddress! + block * own * inner, count: own * inner)
      }
    }
  }

  private func flipped(axis: Int) -> Tensor {
    let inner = shape[(axis + 1)...].reduce(1, *)
    let size = shape[axis]
    return Tensor(uninitialized: shape) { result in
      guard !result.isEmpty else { return }
      withScalars { source in
        for block in 0..<shape[..<axis].reduce(1, *) {
          for place in 0..<size {
            (result.baseAddress! + (block * size + place) * inner)
              .initialize(from: source.baseAddress! + (block * size + size - 1 - place) * inner, count: inner)
          }
        }
      }
    }
  }
}

extension [Int] {
  func inserting(_ size: Int, at axis: Int) -> [Int] {
    var shape = self
    shape.insert(size, at: axis)
    return shape
  }
}
