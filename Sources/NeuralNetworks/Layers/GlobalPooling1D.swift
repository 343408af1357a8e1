/// The largest value of each channel over all of time.
///
/// Input `[batch, time, channels]`, result `[batch, channels]`.
public final class GlobalMaxPooling1D: Layer {
  public override init(name: String? = nil) { super.init(name: name) }

  public override var typeName: String { "GlobalMaxPooling1D" }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape { [nil, try requireSequence(input)] }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor { try input.maximum(axis: 1) }
}

/// The mean of each channel over time, of the steps that aren't masked.
///
/// Input `[batch, time, channels]`, result `[batch, channels]`.
public final class GlobalAveragePooling1D: Layer {
  public override init(name: String? = nil) { super.init(name: name) }

  public override var typeName: String { "GlobalAveragePooling1D" }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape { [nil, try requireSequence(input)] }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    guard let mask = input.mask else { return try input.mean(axis: 1) }
    let kept = try mask.tensor.reshaped([mask.batch, mask.steps, 1])
    // A row that is all padding has mean 0, not 0/0.
    return try (input * kept).sum(axis: 1) / kept.sum(axis: 1).map { max($0, 1) }
  }
}
