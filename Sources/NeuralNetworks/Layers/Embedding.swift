/// A vector for each token of a vocabulary, learned like any other weight.
///
///     Embedding(inputDim: 10_000, outputDim: 128)
///
/// Input: tokens `[batch, time]`; result `[batch, time, outputDim]`.
public final class Embedding: Layer {
  let inputDim: Int
  let outputDim: Int
  let maskZero: Bool
  let embeddingsInitializer: Initializer
  let embeddingsRegularizer: Regularizer?
  private let givenWeights: Tensor?

  private var embeddings: Parameter!

  /// - Parameters:
  ///   - inputDim: the size of the vocabulary; tokens are 0..<inputDim.
  ///   - outputDim: the size of each vector.
  ///   - maskZero: whether token 0 is padding, which the layers that follow skip.
  ///   - embeddingsInitializer: how the vectors begin.
  ///   - embeddingsRegularizer: a penalty on the vectors that is added to the loss.
  ///   - weights: vectors to begin with, `[inputDim, outputDim]`: pre-trained ones. Set `isTrainable` to false to keep them.
  public init(
    inputDim: Int, outputDim: Int, maskZero: Bool = false,
    embeddingsInitializer: Initializer = .uniform(low: -0.05, high: 0.05), embeddingsRegularizer: Regularizer? = nil,
    weights: Tensor? = nil, name: String? = nil
  ) {
    self.inputDim = inputDim
    self.outputDim = outputDim
    self.maskZero = maskZero
    self.embeddingsInitializer = embeddingsInitializer
    self.embeddingsRegularizer = embeddingsRegularizer
    self.givenWeights = weights?.detached()
    super.init(name: name)
  }

  override var wasGivenWeights: Bool { givenWeights != nil }

  public override var typeName: String { "Embedding" }

  override var assumedInputShape: SymbolicShape? { [nil, nil] }

  override func build(_ inputs: [SymbolicShape]) throws {
    try requirePositive("inputDim", inputDim)
    try requirePositive("outputDim", outputDim)
    embeddings = try addParameter(
      "embeddings", [inputDim, outputDim], embeddingsInitializer, regularizer: embeddingsRegularizer)
    guard let givenWeights else { return }
    guard givenWeights.shape == embeddings.shape else {
      throw NetworkError.weightShape(
        layer: name, weight: "embeddings", shape: givenWeights.shape, expected: embeddings.shape)
    }
    embeddings.givenValue = givenWeights
    embeddings.value = givenWeights
  }

  override func outputShape(_ input: SymbolicShape) throws -> SymbolicShape { input + [outputDim] }

  override func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    let vectors = try lookUp(input, in: embeddings, pass: pass, layer: name)
    guard maskZero, input.rank == 2 else { return vectors }
    let isKept = input.withScalars { $0.map { $0 != 0 } }
    return vectors.withMask(SequenceMask(batch: input.shape[0], steps: input.shape[1], isKept: isKept))
  }
}
