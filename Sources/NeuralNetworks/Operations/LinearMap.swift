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
  if let gathered = x.gathered {
    return .gather(try linearMap(gathered.rows, weight, bias: bias), at: gathered.positions).withMask(x.mask)
  }
  let (inner, columns) = (weight.shape[0], weight.shape[1])
  guard x.shape.last == inner else { throw NetworkError.shapes(x.shape, weight.shape, operation: "a linear map") }
  let count = x.count / max(inner, 1)
  let shape = Array(x.shape.dropLast()) + [columns]
  let packed = weight.withScalars { PackedMatrix($0.pointer, inner: inner, columns: columns) }
  var result = Tensor(uninitialized: shape) { y in
    x.withScalars { x in
      bias.withScalarsIfPresent { multiply(x.pointer, count: count, by: packed, bias: $0, into: y.pointer) }
    }
  }
  result.facts = x.facts
  let nodes = (x: x.node, weight: weight.node, bias: bias?.node)
  let (x, weight) = (x.detached(), weight.detached())
  return Tensor.record([result], on: [nodes.x, nodes.weight, nodes.bias].compactMap { $0 }) { gradients in
    guard let dy = gradients[0] else { return }
    dy.withScalars { dy in
      nodes.weight?.accumulate(.dense(outerProduct(x, dy, height: inner, width: columns, count: count)))
      nodes.bias?.accumulate(.dense(columnSums(dy, width: columns, count: count)))
      nodes.x?.accumulate(.dense(product(dy, byTransposed: weight, count: count).reinterpreted(as: x.shape)))
    }
  }[0]
}

private func outerProduct(_ x: Tensor, _ dy: UnsafeBufferPointer<Float>, height: Int, width: Int, count: Int) -> Tensor
{
  Tensor(uninitialized: [height, width]) { result in
    result.update(repeating: 0)
    x.withScalars { x in
      addOuterProduct(x.pointer, height: height, dy.pointer, width: width, count: count, into: result.pointer)
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
