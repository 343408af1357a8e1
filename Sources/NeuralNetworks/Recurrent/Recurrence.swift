/// One step of a recurrence: how the state after a time step follows from its input and the state before.
///
/// A recurrence knows nothing of sequences; `recurrentSequence` walks them. The input arrives *projected*: multiplied by the
/// input kernel, with the bias added, for all steps at once.
protocol Recurrence: Sendable, Codable {
  /// How many blocks of `units` columns the kernels have side by side: one for each gate.
  var blocks: Int { get }

  /// How many states are carried from step to step. The first one is also the output.
  var stateCount: Int { get }

  /// Whether the state's product has a bias of its own, apart from the input's.
  var hasRecurrentBias: Bool { get }

  /// This cell as the kernels know it, or `nil` if they don't.
  func kernelCell(units: Int) -> RecurrenceCell?

  /// The states after one step.
  ///
  /// - Parameters:
  ///   - projected: the input's part of each block, `[batch, blocks · units]`.
  ///   - states: the states before, each `[batch, units]`.
  func step(_ projected: Tensor, states: [Tensor], weights: RecurrentWeights) throws -> [Tensor]
}

extension Recurrence {
  var hasRecurrentBias: Bool { false }
}

/// What a recurrence multiplies its state by.
struct RecurrentWeights {
  /// `[units, blocks · units]`
  let kernel: Tensor

  /// Added to the state's product, where that is kept apart from the input's: `[blocks · units]`.
  let bias: Tensor?

  /// Zeros and scaled ones that the state is multiplied by before the product, `[batch, units]`.
  let dropout: Tensor?

  /// The state's part of each block, `[batch, blocks · units]`.
  func product(_ state: Tensor) throws -> Tensor {
    let product = try dropped(state).matrixProduct(kernel)
    return if let bias { try product + bias } else { product }
  }

  func dropped(_ state: Tensor) throws -> Tensor {
    if let dropout { try state * dropout } else { state }
  }
}
