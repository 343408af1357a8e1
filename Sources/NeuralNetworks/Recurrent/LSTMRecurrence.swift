/// Long short-term memory: Hochreiter and Schmidhuber, 1997, with the forget gate of Gers et al., 2000.
///
/// The blocks are, in Keras's order, the input gate i, the forget gate f, the candidate g and the output gate o:
///
///     c′ = f ⊙ c + i ⊙ activation(g)
///     h′ = o ⊙ activation(c′)
struct LSTMRecurrence: Recurrence {
  var activation: ActivationFunction = .tanh
  var recurrentActivation: ActivationFunction = .sigmoid

  var blocks: Int { 4 }
  var stateCount: Int { 2 }

  func kernelCell(units: Int) -> RecurrenceCell? {
    guard let function = activation.scalarFunction, let gate = recurrentActivation.scalarFunction else { return nil }
    return RecurrenceCell(kind: .lstm, activation: function, recurrentActivation: gate, units: units)
  }

  func step(_ projected: Tensor, states: [Tensor], weights: RecurrentWeights) throws -> [Tensor] {
    let sums = try projected + weights.product(states[0])
    let units = states[0].shape[1]
    func gate(_ index: Int, _ activation: ActivationFunction) throws -> Tensor {
      try activation(sums.slice(axis: 1, from: index * units, count: units))
    }
    let (input, forget) = (try gate(0, recurrentActivation), try gate(1, recurrentActivation))
    let (candidate, output) = (try gate(2, activation), try gate(3, recurrentActivation))
    let memory = try forget * states[1] + input * candidate
    return [try output * activation(memory), memory]
  }
}
