/// Walks a batch of sequences by the kernels, as one operation on the tape.
///
/// Where the input is a description of gathered rows, these are read in place, and leading steps that rows of the batch
/// share are walked once. Steps that a mask skips aren't walked. The sequence of states is then a description as well.
func walkByKernel(
  _ cell: RecurrenceCell, _ projected: Tensor, initial: [Tensor]?, weights: RecurrentWeights, mask: SequenceMask?,
  isBackwards: Bool, returnsSequence: Bool
) -> RecurrentResult {
  let (batch, time) = (projected.shape[0], projected.shape[1])
  let mask = mask.flatMap { $0.isKept.allSatisfy { $0 } ? nil : $0 }
  let rows: Tensor
  let index: [Int32]
  let gathered = projected.gatheredOrTable
  if let gathered {
    (rows, index) = (gathered.rows, gathered.positions.indices)
  } else {
    (rows, index) = (projected.asRows(width: cell.gates * cell.units), Array(0..<Int32(batch * time)))
  }
  let nodes = RecurrenceNodes(
    rows: rows.node, kernel: weights.kernel.node, bias: weights.bias?.node, initial: initial?.map(\.node) ?? [])
  let needsNoWayBack = nodes.tracked.isEmpty && weights.dropout == nil
  if needsNoWayBack, let gathered,
    let stack = RecurrenceStack(cell, onTopOf: gathered, initial, weights, mask: mask, isBackwards: isBackwards)
  {
    return stack.result(returnsSequence: returnsSequence)
  }
  let blocks = RecurrenceBlocks(
    batch: batch, length: time,
    sharedLead: initial == nil && weights.dropout == nil ? gathered?.positions.sharedLead : nil,
    isReversed: isBackwards, rowsPerBlock: cell.rowsPerBlock, mask: mask)
  if needsNoWayBack {
    let level = RecurrenceStack.Level(cell, weights, initial: initial)
    let stack = RecurrenceStack([level], blocks: blocks, projected: rows.detached(), index: index)
    return stack.result(returnsSequence: returnsSequence)
  }
  return walkForTraining(cell, blocks, rows, index, initial, weights, nodes, returnsSequence: returnsSequence)
}

/// The same, ready for the way back.
private func walkForTraining(
  _ cell: RecurrenceCell, _ blocks: RecurrenceBlocks, _ rows: Tensor, _ index: [Int32], _ initial: [Tensor]?,
  _ weights: RecurrentWeights, _ nodes: RecurrenceNodes, returnsSequence: Bool
) -> RecurrentResult {
  // The kernel reads these tensors' memory as long as the operation may be walked back.
  let operands = ([rows, weights.kernel] + [weights.bias, weights.dropout].compactMap { $0 } + (initial ?? []))
    .map { $0.detached() }
  func address(_ tensor: Tensor) -> UnsafePointer<Float> { tensor.withScalars(\.pointer) }
  var inputs = RecurrenceInputs(projected: address(rows), weights: address(weights.kernel))
  // A unit without bias starts from zero.
  let zeroBias = Tensor(
    repeating: 0, shape: [cell.kind == .gru && weights.bias == nil ? cell.gates * cell.units : 0])
  if cell.kind == .gru { inputs.recurrentBias = address(weights.bias ?? zeroBias) }
  inputs.dropout = weights.dropout.map(address)
  inputs.initialState = initial.map { address($0[0]) }
  inputs.initialMemory = cell.kind == .lstm ? initial.map { address($0[1]) } : nil
  let kernel = withExtendedLifetime((operands, zeroBias)) {
    RecurrenceKernel(cell, blocks: blocks, inputs: inputs, index: index)
  }

  let batch = blocks.batch
  var results = [Tensor(shape: [batch, cell.units], storage: TensorStorage(kernel.lastState))]
  if cell.kind == .lstm {
    results.append(Tensor(shape: [batch, cell.units], storage: TensorStorage(kernel.lastMemory)))
  }
  if returnsSequence {
    results.append(Tensor(shape: [blocks.slotCount, cell.units], storage: TensorStorage(kernel.states)))
  }
  let stateCount = cell.stateCount
  results = Tensor.record(results, on: nodes.tracked) { gradients in
    withExtendedLifetime((operands, zeroBias, gradients)) {
      var outputs = RecurrenceOutputGradients()
      outputs.lastState = gradients[0].map(address)
      if cell.kind == .lstm { outputs.lastMemory = gradients[1].map(address) }
      if returnsSequence { outputs.states = gradients[stateCount].map(address) }
      var sums: SegmentSum?
      let found = kernel.backward(outputs) { sums = nodes.sums(overRows: kernel.rows, of: rows.shape[0]) }
      nodes.accumulate(found, cell, rowShape: rows.shape, sums, batch: batch)
    }
  }
  return RecurrentResult(
    sequence: returnsSequence ? .gather(results[stateCount], at: blocks.positions) : nil,
    states: Array(results.prefix(stateCount)))
}

extension RecurrenceBlocks {
  /// Where each slot stands in the sequences.
  fileprivate var positions: RowPositions {
    RowPositions(indices: slots(), shape: [batch, length], sharedLead: sharedLead)
  }
}

// MARK: - Without a way back

extension RecurrenceStack.Level {
  fileprivate init(_ cell: RecurrenceCell, _ weights: RecurrentWeights, initial: [Tensor]?) {
    self.init(cell: cell, kernel: weights.kernel, recurrentBias: weights.bias, initial: initial)
  }
}

extension RecurrenceStack {
  /// The layers that made `projected`, which aren't walked yet, with another one on top of them; `nil` if there are none, or if
  /// it walks other steps.
  fileprivate convenience init?(
    _ cell: RecurrenceCell, onTopOf projected: GatheredRows, _ initial: [Tensor]?, _ weights: RecurrentWeights,
    mask: SequenceMask?, isBackwards: Bool
  ) {
    guard let projection = projected.rows.unwalkedProjection, projection.states.positions === projected.positions
    else { return nil }
    let below = projection.states.stack
    guard below.blocks.isReversed == isBackwards, below.blocks.mask == mask,
      initial == nil || below.blocks.sharedSteps == 0
    else { return nil }
    var level = Level(cell, weights, initial: initial)
    level.input = (projection.kernel, projection.bias)
    self.init(
      below.levels + [level], blocks: below.blocks.regrouped(rowsPerBlock: cell.rowsPerBlock),
      projected: below.projected, index: below.index)
  }

  /// A sequence isn't walked until somebody asks for it.
  fileprivate func result(returnsSequence: Bool) -> RecurrentResult {
    let shape = [blocks.batch, top.units]
    guard returnsSequence else {
      let last = walk(keepsSequence: false)
      return RecurrentResult(
        sequence: nil,
        states: [last.lastState, last.lastMemory].prefix(top.stateCount).map {
          Tensor(shape: shape, storage: TensorStorage($0))
        })
    }
    let states = UnwalkedStates(stack: self, positions: blocks.positions)
    let rows = Tensor(shape: [blocks.slotCount, top.units], storage: TensorStorage(states))
    return RecurrentResult(
      sequence: .gather(rows, at: states.positions),
      states: [\Results.lastState, \Results.lastMemory].prefix(top.stateCount).map {
        Tensor(shape: shape, storage: TensorStorage(UnwalkedLastValues(stack: self, value: $0)))
      })
  }
}

// MARK: - The way back

/// Where the gradients of a recurrence go.
private struct RecurrenceNodes {
  let rows: TapeNode?
  let kernel: TapeNode?
  let bias: TapeNode?
  let initial: [TapeNode?]

  var tracked: [TapeNode] { ([rows, kernel, bias] + initial).compactMap { $0 } }

  /// How the slots' gradients become those of the rows that they read; `nil` if the rows lie as the slots do, since the layer
  /// before walked the same blocks.
  func sums(overRows numbers: [Int32], of count: Int) -> SegmentSum? {
    guard rows != nil, numbers.count != count || !numbers.indices.allSatisfy({ numbers[$0] == Int32($0) }) else {
      return nil
    }
    return SegmentSum(numbers, groupCount: count)
  }

  func accumulate(
    _ found: RecurrenceGradients, _ cell: RecurrenceCell, rowShape: [Int], _ sums: SegmentSum?, batch: Int
  ) {
    let width = cell.gates * cell.units
    if let rows, let sums {
      rows.accumulate(
        .dense(Tensor(uninitialized: rowShape) { sums.sum(found.projected.scalars, width: width, into: $0.pointer) }))
    } else if let rows {
      rows.accumulate(.dense(Tensor(shape: rowShape, storage: TensorStorage(found.projected))))
    }
    func copy(_ scalars: UnsafePointer<Float>, _ shape: [Int]) -> Gradient {
      .dense(Tensor(uninitialized: shape) { $0.pointer.update(from: scalars, count: $0.count) })
    }
    kernel?.accumulate(copy(found.weights.scalars, [cell.units, width]))
    bias?.accumulate(copy(found.weights.scalars + cell.units * width, [width]))
    for (node, block) in zip(initial, [found.initialState, found.initialMemory]) {
      node?.accumulate(copy(block.scalars, [batch, cell.units]))
    }
  }
}

extension Tensor {
  /// The vectors along the last dimension as rows of a matrix; gradients flow through.
  func asRows(width: Int) -> Tensor {
    let shape = shape
    return reinterpreted(as: [count / width, width]).recorded(self) { $0.reinterpreted(as: shape) }
  }
}
