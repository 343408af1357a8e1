/// States the shape of a model's input, without the batch.
///
/// In a `Sequential` it comes first; in the functional form it is what the first layers are applied to.
///
///     let model = try Sequential([Input(shape: [500]), Embedding(inputDim: 10_000, outputDim: 128), …])
public final class Input: Layer {
  /// What layers of the functional form are applied to: shape `[batch] + shape`.
  public let symbol: SymbolicTensor

  /// - Parameter shape: the sizes of one row's dimensions, without the batch; `nil` where it varies.
  public init(shape: [Int?], name: String? = nil) {
    symbol = SymbolicTensor(shape: [nil] + shape, producer: nil)
    super.init(name: name)
  }

  public override var typeName: String { "InputLayer" }

  override var assumedInputShape: SymbolicShape? { symbol.shape }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor { input }
}
