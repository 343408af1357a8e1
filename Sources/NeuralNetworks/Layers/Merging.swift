/// Joins tensors along one dimension; their other sizes are equal.
///
///     let joined = try Concatenate()([a, b])
public final class Concatenate: Layer {
  let axis: Int

  /// - Parameter axis: the dimension, the batch counted as 0; negative numbers count from the end.
  public init(axis: Int = -1, name: String? = nil) {
    self.axis = axis
    super.init(name: name)
  }

  public override var typeName: String { "Concatenate" }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    try requireSeveral(inputs)
    let first = inputs[0]
    let axis = axis < 0 ? axis + first.count : axis
    guard axis > 0, axis < first.count else {
      throw NetworkError.invalidArgument(
        "axis of layer '\(name)'", "\(self.axis)", expected: "a dimension of \(first.symbolic) behind the batch")
    }
    var result = first
    for shape in inputs.dropFirst() {
      guard shape.count == first.count,
        shape.indices.allSatisfy({ $0 == axis || first[$0] == nil || shape[$0] == nil || first[$0] == shape[$0] })
      else {
        throw NetworkError.layerInput(
          layer: name, shape: shape, expected: "\(first.symbolic) but for dimension \(axis), as its first input")
      }
      result[axis] = result[axis].flatMap { size in shape[axis].map { size + $0 } }
    }
    return [result]
  }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    let masks = inputs.map(\.mask)
    let isAlongTime = inputs[0].rank == 3 && (axis == 1 || axis == -2)
    let mask = isAlongTime ? SequenceMask.joined(masks, sizes: inputs.map(\.shape)) : .any(of: masks)
    return [try .concatenated(inputs, axis: axis).withMask(mask)]
  }
}

/// Combines tensors of one shape scalar by scalar: the base of `Add` and its kind.
public class Merge: Layer {
  func merge(_ inputs: [Tensor]) throws -> Tensor { preconditionFailure("\(typeName) has to merge") }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    try requireSeveral(inputs)
    for shape in inputs.dropFirst() where !shape.broadcasts(with: inputs[0]) {
      throw NetworkError.layerInput(layer: name, shape: shape, expected: "\(inputs[0].symbolic), as its first input")
    }
    var result = inputs[0]
    for axis in result.indices {
      let sizes: [Int?] = inputs.map { $0[axis] }
      result[axis] = sizes.contains(nil) ? nil : sizes.compactMap { $0 }.max()
    }
    return [result]
  }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    [try merge(inputs).withMask(.any(of: inputs.map(\.mask)))]
  }
}

/// The sum of tensors of one shape.
public final class Add: Merge {
  public override init(name: String? = nil) { super.init(name: name) }

  public override var typeName: String { "Add" }
  override func merge(_ inputs: [Tensor]) throws -> Tensor { try inputs.dropFirst().reduce(inputs[0]) { try $0 + $1 } }
}

/// The product of tensors of one shape, scalar by scalar.
public final class Multiply: Merge {
  public override init(name: String? = nil) { super.init(name: name) }

  public override var typeName: String { "Multiply" }
  override func merge(_ inputs: [Tensor]) throws -> Tensor { try inputs.dropFirst().reduce(inputs[0]) { try $0 * $1 } }
}

/// The mean of tensors of one shape.
public final class Average: Merge {
  public override init(name: String? = nil) { super.init(name: name) }

  public override var typeName: String { "Average" }
  override func merge(_ inputs: [Tensor]) throws -> Tensor {
    try inputs.dropFirst().reduce(inputs[0]) { try $0 + $1 } / Double(inputs.count)
  }
}

/// The largest of the scalars at each place of tensors of one shape.
public final class Maximum: Merge {
  public override init(name: String? = nil) { super.init(name: name) }

  public override var typeName: String { "Maximum" }
  override func merge(_ inputs: [Tensor]) throws -> Tensor {
    try inputs.dropFirst().reduce(inputs[0]) { try $0.maximum($1) }
  }
}

extension SymbolicShape {
  fileprivate func broadcasts(with other: SymbolicShape) -> Bool {
    guard count == other.count else { return false }
    return zip(self, other).allSatisfy { a, b in
      guard let a, let b else { return true }
      return a == b || a == 1 || b == 1
    }
  }
}

extension SequenceMask {
  /// The steps that count in at least one tensor; a tensor without a mask counts everywhere.
  fileprivate static func any(of masks: [SequenceMask?]) -> SequenceMask? {
    let known = masks.compactMap { $0 }
    guard let first = known.first, known.count == masks.count,
      known.allSatisfy({ $0.isKept.count == first.isKept.count })
    else { return nil }
    let isKept = known.dropFirst().reduce(first.isKept) { zip($0, $1.isKept).map { $0 || $1 } }
    return SequenceMask(batch: first.batch, steps: first.steps, isKept: isKept)
  }

  /// The masks one after the other in time.
  ///
  /// - Parameter sizes: the tensors' shapes, `[batch, time, …]`.
  fileprivate static func joined(_ masks: [SequenceMask?], sizes: [[Int]]) -> SequenceMask? {
    guard masks.contains(where: { $0 != nil }) else { return nil }
    let batch = sizes[0][0]
    let isKept = (0..<batch).flatMap { row in
      zip(masks, sizes).flatMap { mask, size in (0..<size[1]).map { mask?[row, $0] ?? true } }
    }
    return SequenceMask(batch: batch, steps: sizes.reduce(0) { $0 + $1[1] }, isKept: isKept)
  }
}
