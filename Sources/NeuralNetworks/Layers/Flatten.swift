/// Lays out all that each row of the batch holds as one vector.
///
/// Input `[batch, …]`, result `[batch, product of the rest]`.
public final class Flatten: Layer {
  public override init(name: String? = nil) { super.init(name: name) }

  public override var typeName: String { "Flatten" }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape {
    let sizes = input.dropFirst()
    return [nil, sizes.contains(nil) ? nil : sizes.reduce(1) { $0 * $1! }]
  }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    try input.reshaped([input.shape[0], input.shape.dropFirst().reduce(1, *)])
  }
}
