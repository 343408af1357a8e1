/// One computation of a model's outputs: what its layers share while it lasts.
final class ForwardPass {
  /// Where operations are recorded, if gradients are wanted.
  let tape: Tape?

  /// Whether layers behave as in training: dropout drops, batch normalization uses the batch's own statistics.
  let isTraining: Bool

  let random: RandomStream

  /// Whether an embedding has to tell the gradients of a token's places apart; see `Optimizer.adam`.
  let tellsOccurrencesApart: Bool

  /// Is shown what each layer of a model gives.
  var inspector: ((Layer, [Tensor]) -> Void)?

  /// May put something else in the place of what a layer of a model is about to read.
  var substitute: ((Layer, [Tensor]) -> [Tensor])?

  private let variables: Set<ObjectIdentifier>
  private var nodes: [ObjectIdentifier: TapeNode] = [:]

  /// A pass without gradients: a prediction.
  init(isTraining: Bool = false, random: RandomStream = Runtime.current.random) {
    self.tape = nil
    self.variables = []
    self.isTraining = isTraining
    self.tellsOccurrencesApart = false
    self.random = random
  }

  /// A pass that is recorded, for gradients with respect to `variables`.
  init(
    recordedOn tape: Tape, variables: [Parameter], isTraining: Bool = true, tellsOccurrencesApart: Bool = false,
    random: RandomStream = Runtime.current.random
  ) {
    self.tape = tape
    self.tellsOccurrencesApart = tellsOccurrencesApart
    self.variables = Set(variables.map(ObjectIdentifier.init))
    self.isTraining = isTraining
    self.random = random
  }

  /// The parameter's value, as a variable of the tape if gradients are wanted.
  subscript(parameter: Parameter) -> Tensor {
    var value = parameter.value
    value.node = node(of: parameter)
    return value
  }

  /// The parameter's node, if gradients are wanted: all that an operation needs which reads a few of its rows only.
  func node(of parameter: Parameter) -> TapeNode? {
    if let node = nodes[ObjectIdentifier(parameter)] { return node }
    guard let tape, variables.contains(ObjectIdentifier(parameter)) else { return nil }
    let node = TapeNode(tape: tape, shape: parameter.shape)
    nodes[ObjectIdentifier(parameter)] = node
    return node
  }

  /// The gradient that arrived at a parameter.
  func gradient(of parameter: Parameter) -> Gradient? { nodes[ObjectIdentifier(parameter)]?.gradient }

  /// Forgets all values, so that parameters can be changed in place.
  func end() {
    nodes = [:]
    tape?.clear()
  }
}
