/// Gated recurrent unit: Cho et al., 2014.
///
/// The blocks are, in Keras's order, the update gate z, the reset gate r and the candidate n:
///
///     n = activation(x·Wₙ + bₙ + r ⊙ (h·Rₙ + cₙ))     if the reset comes after the product (cuDNN's form)
///     n = activation(x·Wₙ + bₙ + (r ⊙ h)·Rₙ)          otherwise
///     h′ = z ⊙ h + (1 − z) ⊙ n
struct GRURecurrence: Recurrence {
  var activation: ActivationFunction = .tanh
  var recurrentActivation: ActivationFunction = .sigmoid
  var resetAfter = true

  var blocks: Int { 3 }
  var stateCount: Int { 1 }
  var hasRecurrentBias: Bool { resetAfter }

  func kernelCell(units: Int) -> RecurrenceCell? {
    guard resetAfter, let function = activation.scalarFunction, let gate = recurrentActivation.scalarFunction else {
      return nil
    }
    return RecurrenceCell(kind: .gru, activation: function, recurrentActivation: gate, units: units)
  }

  func step(_ projected: Tensor, states: [Tensor], weights: RecurrentWeights) throws -> [Tensor] {
    let units = states[0].shape[1]
    let state = try weights.dropped(states[0])
    func block(_ index: Int, of sums: Tensor) throws -> Tensor {
      try sums.slice(axis: 1, from: index * units, count: units)
    }
    let update: Tensor
    let candidate: Tensor
    if resetAfter {
      var product = try state.matrixProduct(weights.kernel)
      if let bias = weights.bias { product = try product + bias }
      update = try recurrentActivation(block(0, of: projected) + block(0, of: product))
      let reset = try recurrentActivation(block(1, of: projected) + block(1, of: product))
      candidate = try activation(block(2, of: projected) + reset * block(2, of: product))
    } else {
      let gateKernel = try weights.kernel.slice(axis: 1, from: 0, count: 2 * units)
      let product = try state.matrixProduct(gateKernel)
      update = try recurrentActivation(block(0, of: projected) + block(0, of: product))
      let reset = try recurrentActivation(block(1, of: projected) + block(1, of: product))
      let kernel = try weights.kernel.slice(axis: 1, from: 2 * units, count: units)
      candidate = try activation(block(2, of: projected) + (reset * state).matrixProduct(kernel))
    }
    return [try update * states[0] + (1 - update) * candidate]
  }
}
