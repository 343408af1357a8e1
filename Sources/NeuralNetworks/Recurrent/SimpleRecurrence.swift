/// The plain recurrence of Elman, 1990: h′ = activation(x·W + b + h·R).
struct SimpleRecurrence: Recurrence {
  var activation: ActivationFunction = .tanh

  var blocks: Int { 1 }
  var stateCount: Int { 1 }

  func kernelCell(units: Int) -> RecurrenceCell? {
    activation.scalarFunction.map {
      RecurrenceCell(kind: .simple, activation: $0, recurrentActivation: .linear, units: units)
    }
  }

  func step(_ projected: Tensor, states: [Tensor], weights: RecurrentWeights) throws -> [Tensor] {
    [try activation(projected + weights.product(states[0]))]
  }
}
