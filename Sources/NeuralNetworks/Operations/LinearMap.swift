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
  let rows = try x.reshaped([x.count / max(weight.shape[0], 1), weight.shape[0]])
  var result = try rows.matrixProduct(weight)
  if let bias { result = try result + bias }
  var mapped = try result.reshaped(x.shape.dropLast() + [weight.shape[1]])
  mapped.facts = x.facts
  return mapped
}
