/// A place in a model that is being put together: its shape is known, its scalars will come with the data.
///
///     let tokens = Input(shape: [500])
///     let words = try Embedding(inputDim: 10_000, outputDim: 128)(tokens)
public final class SymbolicTensor {
  let symbolicShape: SymbolicShape

  /// The application of a layer that this is a result of; `nil` for an input.
  let producer: (application: LayerApplication, index: Int)?

  init(shape: SymbolicShape, producer: (application: LayerApplication, index: Int)?) {
    self.symbolicShape = shape
    self.producer = producer
  }

  /// The sizes of the dimensions without the batch; `nil` where one varies.
  public var shape: [Int?] { Array(symbolicShape.dropFirst()) }
}

/// One use of a layer in a model.
final class LayerApplication {
  let layer: Layer
  let inputs: [SymbolicTensor]

  init(layer: Layer, inputs: [SymbolicTensor]) {
    self.layer = layer
    self.inputs = inputs
  }

  /// The places of the layer's results.
  ///
  /// - Throws: `NetworkError` where the inputs' shapes don't fit the layer.
  func results() throws -> [SymbolicTensor] {
    let shapes = inputs.map(\.symbolicShape)
    guard !shapes.isEmpty else {
      throw NetworkError.layerInputCount(
        layer: layer.name.isEmpty ? layer.defaultName : layer.name, count: 0, expected: "at least one")
    }
    try layer.ensureBuilt(shapes)
    return try layer.outputShapes(shapes).enumerated().map { index, shape in
      SymbolicTensor(shape: shape, producer: (self, index))
    }
  }
}

/// What layers are applied to in the functional form: an `Input`, or the result of a layer.
public protocol LayerInput {
  var symbol: SymbolicTensor { get }
}

extension SymbolicTensor: LayerInput {
  public var symbol: SymbolicTensor { self }
}

extension Input: LayerInput {}

extension Layer {
  /// Applies the layer to a place in a model that is being put together.
  ///
  /// - Throws: `NetworkError` where the shape doesn't fit, naming the layer.
  public func callAsFunction(_ input: any LayerInput) throws -> SymbolicTensor {
    try LayerApplication(layer: self, inputs: [input.symbol]).results()[0]
  }

  /// Applies a layer of several inputs: a sequence and its initial states, or tensors that are joined.
  public func callAsFunction(_ inputs: [any LayerInput]) throws -> SymbolicTensor {
    try LayerApplication(layer: self, inputs: inputs.map(\.symbol)).results()[0]
  }

  /// Applies a layer that has several results: a recurrent layer with `returnState`, say.
  public func results(_ inputs: [any LayerInput]) throws -> [SymbolicTensor] {
    try LayerApplication(layer: self, inputs: inputs.map(\.symbol)).results()
  }
}
