/// Gives each row of the batch another shape with as many scalars.
public final class Reshape: Layer {
  let targetShape: [Int]

  /// - Parameter targetShape: without the batch; one size may be -1 and is found from the rest.
  public init(_ targetShape: [Int], name: String? = nil) {
    self.targetShape = targetShape
    super.init(name: name)
  }

  public override var typeName: String { "Reshape" }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape {
    let known = targetShape.filter { $0 != -1 }
    try Tensor.check(known)
    guard known.allSatisfy({ $0 > 0 }), known.count >= targetShape.count - 1 else {
      throw NetworkError.invalidArgument(
        "targetShape of layer '\(name)'", "\(targetShape)", expected: "positive sizes, of which one may be -1")
    }
    let sizes = input.dropFirst()
    guard !sizes.contains(nil) else { return [nil] + targetShape.map { $0 == -1 ? nil : $0 } }
    let (count, filled) = (sizes.reduce(1) { $0 * $1! }, known.reduce(1, *))
    guard known.count == targetShape.count ? count == filled : count % filled == 0 else {
      throw NetworkError.layerInput(layer: name, shape: input, expected: "as many scalars as \(targetShape) has")
    }
    return [nil] + targetShape.map { $0 == -1 ? count / filled : $0 }
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    try input.reshaped([input.shape[0]] + targetShape).withMask(nil)
  }
}

/// Repeats a vector `count` times along a new time dimension.
///
/// Input `[batch, features]`, result `[batch, count, features]`.
public final class RepeatVector: Layer {
  let count: Int

  /// - Parameter count: how often the vector is repeated; at least 1, else building throws `NetworkError.invalidArgument`.
  public init(_ count: Int, name: String? = nil) {
    self.count = count
    super.init(name: name)
  }

  public override var typeName: String { "RepeatVector" }

  override func build(_ inputs: [SymbolicShape]) throws { try requirePositive("count", count) }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape {
    guard input.count == 2 else {
      throw NetworkError.layerInput(layer: name, shape: input, expected: "vectors, (batch, features)")
    }
    return [nil, count, input[1]]
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    try input.reshaped([input.shape[0], 1, input.shape[1]]).broadcast(to: [input.shape[0], count, input.shape[1]])
  }
}

/// Puts the dimensions behind the batch into another order.
public final class Permute: Layer {
  let order: [Int]

  /// - Parameter order: for each dimension of the result, which one of the input it is, counted from 1.
  public init(_ order: [Int], name: String? = nil) {
    self.order = order
    super.init(name: name)
  }

  public override var typeName: String { "Permute" }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape {
    guard order.sorted() == Array(1..<max(input.count, 1)) else {
      throw NetworkError.invalidArgument(
        "order of layer '\(name)'", "\(order)", expected: "each dimension of \(input.symbolic) behind the batch, once")
    }
    return [nil] + order.map { input[$0] }
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor { try input.transposed([0] + order) }
}

/// Marks the steps of a sequence at which every feature equals `maskValue`: the layers that follow skip them.
///
/// Input and result `[batch, time, features]`; skipped steps become zeros.
public final class Masking: Layer {
  let maskValue: Double

  /// - Parameter maskValue: the value that marks a step when all its features have it.
  public init(maskValue: Double = 0, name: String? = nil) {
    self.maskValue = maskValue
    super.init(name: name)
  }

  public override var typeName: String { "Masking" }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape {
    _ = try requireSequence(input)
    return input
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    let (features, skipped) = (input.shape[2], Float(maskValue))
    let isKept = input.withScalars { scalars in
      (0..<input.shape[0] * input.shape[1]).map { step in
        scalars[step * features..<(step + 1) * features].contains { $0 != skipped }
      }
    }
    let mask = SequenceMask(batch: input.shape[0], steps: input.shape[1], isKept: isKept)
    return try (input * mask.tensor.reshaped([mask.batch, mask.steps, 1])).withMask(mask)
  }
}
