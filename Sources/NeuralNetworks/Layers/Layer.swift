/// The shape of a tensor whose sizes may not be known yet; the batch comes first and never is.
typealias SymbolicShape = [Int?]

/// A piece of a network: a function with parameters of its own.
///
/// Layers are created unbuilt: the sizes of their parameters follow from their input when a model is put together.
/// One layer that is used in several places shares its parameters among them.
public class Layer {
  /// The layer's name within its model: its own, or one like `dense_1`.
  public internal(set) var name: String

  /// Whether training changes the layer's parameters. Takes effect at the next training.
  public var isTrainable: Bool = true

  /// Whether `name` was chosen by the user.
  var hasGivenName: Bool

  /// Whether weights were an argument of the layer.
  var wasGivenWeights: Bool { false }

  private(set) var isBuilt = false

  private(set) var ownParameters: [Parameter] = []

  init(name: String?) {
    self.name = name ?? ""
    self.hasGivenName = name != nil
  }

  /// The kind of layer, as it is written in a program: `Dense`.
  public var typeName: String { preconditionFailure("a layer has to state its type's name") }

  /// The layers that this one is made of.
  var sublayers: [Layer] { [] }

  /// Whether the result for one row of a batch doesn't depend on the other rows, nor on the batches before, where the layer
  /// isn't trained.
  var treatsRowsApart: Bool { sublayers.allSatisfy(\.treatsRowsApart) }

  /// Creates the parameters for inputs of these shapes.
  func build(_ inputs: [SymbolicShape]) throws {}

  /// The shapes of what the layer gives for inputs of these shapes.
  func outputShapes(_ inputs: [SymbolicShape]) throws -> [SymbolicShape] {
    [try outputShape(single(inputs))]
  }

  /// The shape of what a layer of one input and one output gives. By default that of its input.
  func outputShape(_ input: SymbolicShape) throws -> SymbolicShape { input }

  /// What the layer gives for these inputs.
  func forward(_ inputs: [Tensor], _ pass: ForwardPass) throws -> [Tensor] {
    guard inputs.count == 1 else {
      throw NetworkError.layerInputCount(layer: name, count: inputs.count, expected: "one")
    }
    return [try forward(inputs[0], pass)]
  }

  /// What a layer of one input and one output gives.
  func forward(_ input: Tensor, _ pass: ForwardPass) throws -> Tensor {
    preconditionFailure("\(typeName) has to implement a forward pass")
  }

  /// The shape that the layer takes its input to have when it comes first in a model without `Input`.
  var assumedInputShape: SymbolicShape? { nil }

  /// Forgets the states that stateful layers kept from the batch before.
  public func resetStates() {
    for layer in sublayers { layer.resetStates() }
  }
}

extension Layer {
  /// Creates the parameters, the first time that the inputs' shapes are known.
  func ensureBuilt(_ inputs: [SymbolicShape]) throws {
    if name.isEmpty { name = defaultName }
    for shape in inputs { try Tensor.check(shape.map { $0 ?? 1 }) }
    guard !isBuilt else { return }
    try build(inputs)
    isBuilt = true
  }

  func addParameter(
    _ name: String, _ shape: [Int], _ initializer: Initializer, regularizer: Regularizer? = nil,
    isTrainable: Bool = true
  ) throws -> Parameter {
    try Tensor.check(shape)
    let parameter = Parameter(
      name, shape: shape, initializer: initializer, regularizer: regularizer, isTrainable: isTrainable,
      random: Runtime.current.random)
    ownParameters.append(parameter)
    return parameter
  }

  /// All parameters, those of layers inside included, in the order in which Keras lists weights.
  public var parameters: [Parameter] { (ownParameters + sublayers.flatMap(\.parameters)).unique() }

  /// The parameters that training changes now.
  var trainableParameters: [Parameter] {
    guard isTrainable else { return [] }
    return (ownParameters.filter(\.isTrainable) + sublayers.flatMap(\.trainableParameters)).unique()
  }

  /// The number of scalars in all parameters.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }

  /// The only shape of the inputs.
  func single(_ inputs: [SymbolicShape]) throws -> SymbolicShape {
    guard inputs.count == 1 else {
      throw NetworkError.layerInputCount(layer: name, count: inputs.count, expected: "one")
    }
    return inputs[0]
  }

  /// `dense` for `Dense`, `simple_rnn` for `SimpleRNN`, `max_pooling1d` for `MaxPooling1D`: Keras's names.
  var defaultName: String {
    let letters = Array(typeName)
    var name = ""
    for (index, letter) in letters.enumerated() {
      let startsWord =
        letter.isUppercase && index > 0
        && (letters[index - 1].isLowercase || index + 1 < letters.count && letters[index + 1].isLowercase)
      name += (startsWord ? "_" : "") + letter.lowercased()
    }
    return name
  }
}

extension [Parameter] {
  /// Each parameter once: layers that share one don't make two of it.
  fileprivate func unique() -> [Parameter] {
    var seen: Set<ObjectIdentifier> = []
    return filter { seen.insert(ObjectIdentifier($0)).inserted }
  }
}

// MARK: - Weights

extension Layer {
  /// The parameters' values, in Keras's order and layout.
  public var weights: [Tensor] { parameters.map { $0.value.detached() } }

  /// Sets the parameters' values, in Keras's order and layout.
  ///
  /// - Throws: `NetworkError.weightCount` or `.weightShape` if they don't fit, `.notBuilt` if there are none yet.
  public func setWeights(_ weights: [Tensor]) throws {
    let parameters = parameters
    if parameters.isEmpty, !weights.isEmpty { throw NetworkError.notBuilt(name) }
    guard weights.count == parameters.count else {
      throw NetworkError.weightCount(layer: name, count: weights.count, expected: parameters.count)
    }
    for (parameter, weight) in zip(parameters, weights) where parameter.shape != weight.shape {
      throw NetworkError.weightShape(
        layer: name, weight: parameter.name, shape: weight.shape, expected: parameter.shape)
    }
    for (parameter, weight) in zip(parameters, weights) { parameter.value = weight.detached() }
  }
}
