/// A model whose layers follow each other.
///
///     let model = try Sequential([
///       Embedding(inputDim: 10_000, outputDim: 128),
///       SimpleRNN(units: 64),
///       Dense(1, activation: .sigmoid),
///     ])
///
/// Parameters are created as soon as the input's shape is known: from an `Input` or an `Embedding` in front, else from
/// the first data.
public final class Sequential: Model {
  private var stack: [Layer] = []
  private var input: SymbolicTensor?
  private var output: SymbolicTensor?

  /// A model without layers, which `add` puts on.
  ///
  ///     let model = Sequential()
  ///     try model.add(Embedding(inputDim: 10_000, outputDim: 128))
  public override init(name: String? = nil) {
    super.init(name: name)
    if name == nil { self.name = defaultName }
  }

  /// A model of layers. Layers themselves are made without `try`: what makes no sense about one is told here, where it is
  /// put together with the others.
  ///
  /// - Throws: `NetworkError`: `.invalidArgument` for an argument of a layer that makes no sense (`Dense(0)`), `.layerInput`
  ///   and `.unknownDimension` where a layer can't take what the one before it gives, `.duplicateLayerName`.
  public init(_ layers: [Layer], name: String? = nil) throws {
    super.init(name: name)
    if name == nil { self.name = defaultName }
    for layer in layers { try append(layer) }
    try finish()
  }

  public override var typeName: String { "Sequential" }

  public override var layers: [Layer] { stack }

  override var assumedInputShape: SymbolicShape? { input?.symbolicShape ?? stack.first?.assumedInputShape }

  /// Adds a layer at the end.
  ///
  /// - Throws: `NetworkError` if the layer can't take what the one before it gives; the model stays as it was.
  public func add(_ layer: Layer) throws {
    try append(layer)
    try finish()
  }

  private func append(_ layer: Layer) throws {
    if let layer = layer as? Input, stack.isEmpty {
      input = layer.symbol
      output = layer.symbol
      return
    }
    if stack.isEmpty, input == nil, let shape = layer.assumedInputShape {
      input = SymbolicTensor(shape: shape, producer: nil)
      output = input
    }
    if let last = output { output = try layer(last) }
    stack.append(layer)
  }

  private func finish() throws {
    guard let input, let output, !stack.isEmpty else { return }
    try adopt(LayerGraph(inputs: [input], outputs: [output]))
  }

  override func build(_ inputs: [SymbolicShape]) throws {
    guard input == nil else { return }
    guard !stack.isEmpty else { throw NetworkError.emptyModel(name) }
    let first = SymbolicTensor(shape: try single(inputs), producer: nil)
    var last = first
    for layer in stack { last = try layer(last) }
    (input, output) = (first, last)
    try finish()
  }

  override func prepare(for inputs: [Tensor]) throws {
    guard !stack.isEmpty else { throw NetworkError.emptyModel(name) }
    if input == nil {
      guard inputs.count == 1 else { throw NetworkError.inputCount(inputs.count, expected: 1) }
      // The batch varies; so may the length of sequences, but a layer may have to know it.
      try ensureBuilt([[nil] + inputs[0].shape.dropFirst().map(Optional.init)])
    }
    try super.prepare(for: inputs)
  }
}
