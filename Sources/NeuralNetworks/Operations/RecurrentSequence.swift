/// What a walk over a sequence gives.
struct RecurrentResult {
  /// The state after each step, `[batch, time, units]`, in the order of the input; only if it was asked for.
  let sequence: Tensor?

  /// The states after the last step, each `[batch, units]`.
  let states: [Tensor]
}

/// Walks a batch of sequences with a cell.
///
/// Cells that the kernels know are walked by them (`walkByKernel`), all others step by step (`walkByStep`).
///
/// - Parameters:
///   - projected: the input's part of each block for all steps, `[batch, time, blocks · units]`.
///   - initial: the states before the first step, each `[batch, units]`; `nil` stands for zeros.
///   - mask: steps that are skipped: the state stays as it is.
///   - isBackwards: whether the walk begins at the last step.
///   - zeroesSkippedSteps: whether the sequence holds zeros at skipped steps, in place of the state before.
func recurrentSequence(
  _ cell: any Recurrence, _ projected: Tensor, initial: [Tensor]?, weights: RecurrentWeights, mask: SequenceMask?,
  isBackwards: Bool, returnsSequence: Bool, zeroesSkippedSteps: Bool = false
) throws -> RecurrentResult {
  if projected.count > 0, let kernelCell = cell.kernelCell(units: weights.kernel.shape[0]) {
    let result = walkByKernel(
      kernelCell, projected, initial: initial, weights: weights, mask: mask, isBackwards: isBackwards,
      returnsSequence: returnsSequence)
    guard zeroesSkippedSteps, let mask, let sequence = result.sequence else { return result }
    let kept = try mask.tensor.reshaped([mask.batch, mask.steps, 1])
    return RecurrentResult(sequence: try sequence * kept, states: result.states)
  }
  let units = weights.kernel.shape[0]
  let zeros = { Tensor(repeating: 0, shape: [projected.shape[0], units]) }
  return try walkByStep(
    cell, projected, initial: initial ?? (0..<cell.stateCount).map { _ in zeros() }, weights: weights, mask: mask,
    isBackwards: isBackwards, returnsSequence: returnsSequence, zeroesSkippedSteps: zeroesSkippedSteps)
}

/// The general form: each step is recorded on the tape, and gradients flow back through the steps as through any other
/// operations.
func walkByStep(
  _ cell: any Recurrence, _ projected: Tensor, initial: [Tensor], weights: RecurrentWeights, mask: SequenceMask?,
  isBackwards: Bool, returnsSequence: Bool, zeroesSkippedSteps: Bool = false
) throws -> RecurrentResult {
  let inputs = try projected.unstacked(axis: 1)
  let kept = try mask?.tensor.reshaped([projected.shape[0], projected.shape[1], 1]).unstacked(axis: 1)
  var states = initial
  var outputs: [Tensor] = []
  for step in isBackwards ? Array(inputs.indices.reversed()) : Array(inputs.indices) {
    var next = try cell.step(inputs[step], states: states, weights: weights)
    if let kept {
      next = try zip(next, states).map { new, old in try new * kept[step] + old * (1 - kept[step]) }
    }
    states = next
    if returnsSequence {
      outputs.append(zeroesSkippedSteps && kept != nil ? try states[0] * kept![step] : states[0])
    }
  }
  if isBackwards { outputs.reverse() }
  return RecurrentResult(sequence: returnsSequence ? try .stacked(outputs, axis: 1) : nil, states: states)
}
