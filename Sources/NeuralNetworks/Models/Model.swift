/// A network of layers, from inputs to outputs.
///
/// In the functional form, layers are applied to `Input` and to each other's results, so that a model may branch:
///
///     let tokens = Input(shape: [500])
///     let words = try Embedding(inputDim: 10_000, outputDim: 128)(tokens)
///     let read = try SimpleRNN(units: 64)(words)
///     let found = try GlobalMaxPooling1D()(Conv1D(filters: 64, kernelSize: 5)(words))
///     let joined = try Concatenate()([read, found])
///     let model = try Model(inputs: [tokens], outputs: [Dense(1, activation: .sigmoid)(joined)])
///
/// A model is a layer itself, and can be used inside another one.
public class Model: Layer {
  var graph: LayerGraph?

  /// What `compile` set.
  var compilation: Compilation?

  /// - Throws: `NetworkError.emptyModel` without inputs or outputs; `.disconnectedGraph` if an output depends on something else than the inputs;
  ///   `.duplicateLayerName`.
  public init(inputs: [any LayerInput], outputs: [any LayerInput], name: String? = nil) throws {
    super.init(name: name)
    if name == nil { self.name = defaultName }
    guard !inputs.isEmpty, !outputs.isEmpty else { throw NetworkError.emptyModel(self.name) }
    try adopt(LayerGraph(inputs: inputs.map(\.symbol), outputs: outputs.map(\.symbol)))
  }

  override init(name: String?) { super.init(name: name) }

  public override var typeName: String { "Functional" }

  /// The model's layers, in the order in which they run.
  public var layers: [Layer] { graph?.layers ?? [] }

  override var sublayers: [Layer] { layers }

  /// The layer of the given name.
  ///
  /// - Throws: `NetworkError.unknownLayer`.
  public func layer(named name: String) throws -> Layer {
    guard let layer = layers.first(where: { $0.name == name }) else {
      throw NetworkError.unknownLayer(name, known: layers.map(\.name))
    }
    return layer
  }

  /// Takes over a graph, and sees to it that each layer has a name of its own.
  func adopt(_ graph: LayerGraph) throws {
    var names: Set<String> = []
    for layer in graph.layers where layer.hasGivenName {
      guard names.insert(layer.name).inserted else { throw NetworkError.duplicateLayerName(layer.name) }
    }
    for layer in graph.layers where !layer.hasGivenName {
      let base = layer.defaultName
      var name = base
      var number = 0
      while !names.insert(name).inserted {
        number += 1
        name = "\(base)_\(number)"
      }
      layer.name = name
    }
    self.graph = graph
  }

  override func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    let graph = try builtGraph()
    guard inputs.count == graph.inputs.count else {
      throw NetworkError.layerInputCount(layer: name, count: inputs.count, expected: "\(graph.inputs.count)")
    }
    for (shape, input) in zip(inputs, graph.inputs) where !shape.fits(input.shape) {
      throw NetworkError.layerInput(layer: name, shape: shape, expected: input.shape.symbolic)
    }
    return graph.outputs.map(\.shape)
  }

  override func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    try builtGraph().forward(inputs, pass)
  }

  /// The graph, once the inputs' shapes are known.
  func builtGraph() throws -> LayerGraph {
    guard let graph else { throw NetworkError.notBuilt(name) }
    return graph
  }

  /// Makes the model ready for inputs of these shapes, or throws if they don't fit.
  func prepare(for inputs: [Tensor]) throws {
    let graph = try builtGraph()
    guard inputs.count == graph.inputs.count else {
      throw NetworkError.inputCount(inputs.count, expected: graph.inputs.count)
    }
    for (tensor, input) in zip(inputs, graph.inputs) where !tensor.shape.fits(input.shape) {
      throw NetworkError.inputShape(tensor.shape, model: name, expected: input.shape)
    }
  }
}

extension [Int] {
  fileprivate func fits(_ expected: SymbolicShape) -> Bool { map(Optional.init).fits(expected) }
}

extension SymbolicShape {
  /// Whether each size is the expected one, as far as both are known.
  func fits(_ expected: SymbolicShape) -> Bool {
    count == expected.count && zip(self, expected).allSatisfy { $0 == nil || $1 == nil || $0 == $1 }
  }
}
