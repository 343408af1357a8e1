import CTensorKernels
import Synchronization

/// A recurrence over a batch of sequences, walked by the kernels for the way back through it. Where none is wanted, see
/// `RecurrenceStack`.
///
/// The shared trajectory (see `RecurrenceBlocks`) is walked as a block of one row, up to where the next block leaves it; the
/// blocks each over all of their time by themselves, so that their states and the recurrent weights stay in cache. On the
/// way back each block hands the gradient at the step where it left to the shared trajectory, which is walked last.
final class RecurrenceKernel: @unchecked Sendable {
  let cell: RecurrenceCell
  let blocks: RecurrenceBlocks

  /// The states after each step, `[slots, units]`.
  let states: ScalarBlock

  /// For each slot, the row of `inputs.projected` that it reads.
  let rows: [Int32]

  /// The states after the last step, `[batch, units]`, and the memory, if the cell has one.
  let lastState: ScalarBlock
  let lastMemory: ScalarBlock

  private let memory: ScalarBlock

  /// The gates' values, `[slots, gates · units]`, until the way back puts gradients in their place.
  private let gates: ScalarBlock
  private let inputs: RecurrenceInputs
  private let kernels: Kernels

  private var units: Int { cell.units }
  private var width: Int { cell.gates * cell.units }

  /// Walks forwards.
  ///
  /// - Parameters:
  ///   - index: the row of `inputs.projected` that is read at each position `[batch, length]`.
  init(
    _ cell: RecurrenceCell, blocks: RecurrenceBlocks, inputs: RecurrenceInputs, index: [Int32],
    kernels: Kernels = .best
  ) {
    precondition(inputs.initialState == nil || blocks.sharedSteps == 0, "rows that start apart share no steps")
    self.cell = cell
    self.blocks = blocks
    self.inputs = inputs
    self.kernels = kernels
    let keptByGates = cell.isGated ? blocks.slotCount * cell.units : 0
    states = ScalarBlock(count: blocks.slotCount * cell.units)
    memory = ScalarBlock(count: keptByGates)
    gates = ScalarBlock(count: cell.gates * keptByGates)
    lastState = ScalarBlock(count: blocks.batch * cell.units)
    lastMemory = ScalarBlock(count: cell.kind == .lstm ? blocks.batch * cell.units : 0)

    rows = blocks.bySlot(index)
    let packed = PackedMatrix(inputs.weights, inner: units, columns: width, kernels: kernels)
    rows.withUnsafeBufferPointer { rows in
      // Blocks that leave the shared trajectory early needn't wait for its end.
      let sharedSteps = Mutex(0)
      inParallel(dealing: blocks.blocks.count) { number in
        let block = blocks.blocks[number]
        if let shared = blocks.shared {
          sharedSteps.withLock { walked in
            guard walked < block.start else { return }
            walk(shared.part(walked..<block.start), reading: rows, packed)
            walked = block.start
          }
        }
        walk(block, reading: rows, packed)
      }
    }
  }

  private func walk(
    _ block: RecurrenceBlocks.Block, reading rows: UnsafeBufferPointer<Int32>, _ packed: PackedMatrix
  ) {
    let scratch = ScalarBlock(count: block.rows.count * width)
    let start = startingValues(block)
    let dropout = BlockDropout(inputs.dropout, block, units: units, rows: block.rows.count)
    var walk = description(block, start)
    walk.dropout = dropout.factors
    walk.dropped = dropout.dropped
    walk.keeps = 1
    walk.index = rows.baseAddress! + block.firstSlot
    walk.panels = packed.panels
    walk.scratch = scratch.scalars
    block.liveRows.withUnsafeBufferPointer { live in
      walk.live = live.isEmpty ? nil : live.baseAddress
      kernels.table.recurrence_forward(&walk)
    }

    guard !block.isShared else { return }
    let last = (block.steps - 1) * block.rows.count * units
    for (place, row) in block.rows.enumerated() {
      (lastState.scalars + row * units).update(from: walk.states + last + place * units, count: units)
      guard cell.kind == .lstm else { continue }
      (lastMemory.scalars + row * units).update(from: walk.memory + last + place * units, count: units)
    }
  }

  /// The kernel's description of a block.
  private func description(_ block: RecurrenceBlocks.Block, _ start: ScalarBlock) -> tk_recurrence {
    var walk = tk_recurrence()
    walk.cell = cell.tag
    walk.activation = cell.activation.tag
    walk.recurrent_activation = cell.recurrentActivation.tag
    walk.rows = block.rows.count
    walk.steps = block.steps
    walk.units = units
    walk.projected = inputs.projected
    walk.projected_stride = width
    walk.recurrent_bias = inputs.recurrentBias
    walk.initial = UnsafePointer(start.scalars)
    walk.initial_memory = UnsafePointer(start.scalars + block.rows.count * units)
    walk.states = states.scalars + block.firstSlot * units
    walk.memory = memory.scalars + (cell.isGated ? block.firstSlot * units : 0)
    walk.gates = gates.scalars + (cell.isGated ? block.firstSlot * width : 0)
    return walk
  }

  /// Whether a block goes on from the shared trajectory.
  private func leavesShared(_ block: RecurrenceBlocks.Block) -> Bool { block.start > 0 && blocks.shared != nil }

  /// State and memory of a block's rows before their first step: the shared trajectory's, or the initial ones, or zeros.
  private func startingValues(_ block: RecurrenceBlocks.Block) -> ScalarBlock {
    let count = block.rows.count * units
    let values = ScalarBlock(zeros: 2 * count)
    for (place, row) in block.rows.enumerated() {
      let (state, memory) = (values.scalars + place * units, values.scalars + count + place * units)
      if leavesShared(block) {
        state.update(from: states.scalars + (block.start - 1) * units, count: units)
        if cell.kind == .lstm { memory.update(from: self.memory.scalars + (block.start - 1) * units, count: units) }
      } else {
        if let initial = inputs.initialState { state.update(from: initial + row * units, count: units) }
        if let initial = inputs.initialMemory { memory.update(from: initial + row * units, count: units) }
      }
    }
    return values
  }
}

/// What a recurrence reads, all of which must stay in place as long as it is used.
struct RecurrenceInputs: @unchecked Sendable {
  /// The input times its kernel, plus the bias: rows of `gates · units` scalars.
  let projected: UnsafePointer<Float>

  /// The recurrent kernel, `[units, gates · units]`.
  let weights: UnsafePointer<Float>

  /// `gates · units` scalars, for the GRU.
  var recurrentBias: UnsafePointer<Float>?

  /// What the states are multiplied by before the recurrent product, `[batch, units]`; ones where `nil`.
  var dropout: UnsafePointer<Float>?

  /// State and memory before the first step, `[batch, units]`; zeros where `nil`.
  var initialState: UnsafePointer<Float>?
  var initialMemory: UnsafePointer<Float>?
}

/// The factors of a block's rows, and room for states that were multiplied by them.
private struct BlockDropout {
  private let memory: ScalarBlock?
  let factors: UnsafePointer<Float>?
  let dropped: UnsafeMutablePointer<Float>?

  init(_ factors: UnsafePointer<Float>?, _ block: RecurrenceBlocks.Block, units: Int, rows: Int) {
    let count = block.rows.count * units
    memory = factors.map { factors in
      let memory = ScalarBlock(count: count + rows * units)
      for (place, row) in block.rows.enumerated() {
        (memory.scalars + place * units).update(from: factors + row * units, count: units)
      }
      return memory
    }
    self.factors = memory.map { UnsafePointer($0.scalars) }
    dropped = memory.map { $0.scalars + count }
  }
}

// MARK: - The way back

/// What the way back through a recurrence starts from: gradients of its results, as far as any arrived.
struct RecurrenceOutputGradients {
  /// Of the states after each step, `[slots, units]`.
  var states: UnsafePointer<Float>?

  /// Of the last state and the last memory, `[batch, units]`.
  var lastState: UnsafePointer<Float>?
  var lastMemory: UnsafePointer<Float>?
}

/// What the way back finds.
struct RecurrenceGradients {
  /// Of the projected input, by slot: `[slots, gates · units]`.
  let projected: ScalarBlock

  /// Of the recurrent kernel, `[units, gates · units]`, followed by that of the recurrent bias.
  let weights: ScalarBlock

  /// Of the initial state and memory, `[batch, units]`.
  let initialState: ScalarBlock
  let initialMemory: ScalarBlock
}

extension RecurrenceKernel {
  /// The blocks are dealt out to so many shards, each of which sums the weights' gradient by itself. The number depends on
  /// the layer and the batch alone, so that the order of sums doesn't depend on the number of threads.
  private var shardCount: Int {
    let weightBytes = units * width * 4
    return max(1, min(blocks.blocks.count, 8, (16 << 20) / weightBytes))
  }

  /// Walks backwards, once: what was kept for it is used up.
  ///
  /// - Parameter preparation: what one of the threads does meanwhile.
  func backward(_ gradients: RecurrenceOutputGradients, preparation: () -> Void = {}) -> RecurrenceGradients {
    let result = RecurrenceGradients(
      projected: cell.isGated ? gates : ScalarBlock(count: blocks.slotCount * width),
      weights: ScalarBlock(zeros: (units + 1) * width),
      initialState: ScalarBlock(count: blocks.batch * units),
      initialMemory: ScalarBlock(count: cell.kind == .lstm ? blocks.batch * units : 0))
    let transposed = PackedMatrix(inputs.weights, inner: width, columns: units, transposing: true, kernels: kernels)
    // The gradients that arrive at the shared trajectory: of its states, then of its memory.
    let shared = ScalarBlock(zeros: 2 * blocks.sharedSteps * units)
    if let states = gradients.states { shared.scalars.update(from: states, count: blocks.sharedSteps * units) }

    let shards = (0...shardCount).map { _ in ScalarBlock(count: (units + 1) * width) }
    let carries = blocks.blocks.map { ScalarBlock(zeros: 2 * $0.rows.count * units) }
    shards[shardCount].scalars.update(repeating: 0, count: shards[shardCount].count)
    // One row leaves the other threads time.
    inParallel(dealing: shardCount, besides: blocks.shared == nil ? preparation : {}) { shard in
      shards[shard].scalars.update(repeating: 0, count: shards[shard].count)
      for number in stride(from: shard, to: blocks.blocks.count, by: shardCount) {
        let block = blocks.blocks[number]
        take(gradients, at: block, into: carries[number])
        walkBack(
          block, transposed, states: gradients.states.map { $0 + block.firstSlot * units }, memory: nil,
          carry: carries[number], projected: result.projected, weights: shards[shard])
      }
    }
    for (block, carry) in zip(blocks.blocks, carries) { handOn(carry, of: block, to: shared, or: result) }
    if let block = blocks.shared {
      let carry = ScalarBlock(zeros: 2 * units)
      inParallel(dealing: 1, besides: preparation) { _ in
        walkBack(
          block, transposed, states: UnsafePointer(shared.scalars),
          memory: UnsafePointer(shared.scalars + blocks.sharedSteps * units), carry: carry, projected: result.projected,
          weights: shards[shardCount])
      }
    }
    for shard in shards { kernels.table.add(shard.scalars, result.weights.scalars, result.weights.count) }
    return result
  }

  /// The gradients of the last state and memory of a block's rows.
  private func take(
    _ gradients: RecurrenceOutputGradients, at block: RecurrenceBlocks.Block, into carry: ScalarBlock
  ) {
    for (place, row) in block.rows.enumerated() {
      if let last = gradients.lastState {
        (carry.scalars + place * units).update(from: last + row * units, count: units)
      }
      if let last = gradients.lastMemory {
        (carry.scalars + (block.rows.count + place) * units).update(from: last + row * units, count: units)
      }
    }
  }

  private func walkBack(
    _ block: RecurrenceBlocks.Block, _ transposed: PackedMatrix, states: UnsafePointer<Float>?,
    memory: UnsafePointer<Float>?, carry: ScalarBlock, projected: ScalarBlock, weights: ScalarBlock
  ) {
    let start = startingValues(block)
    let panelRows = Int(TK_GRADIENT_PANEL_ROWS) + block.rows.count
    let recurrent = ScalarBlock(count: cell.kind == .gru ? panelRows * width : 0)
    let dropout = BlockDropout(inputs.dropout, block, units: units, rows: panelRows)
    var walk = description(block, start)
    walk.dropout = dropout.factors
    walk.dropped = dropout.dropped
    var gradient = tk_recurrence_gradient()
    gradient.transposed_panels = transposed.panels
    gradient.state_gradients = states
    gradient.memory_gradients = cell.kind == .lstm ? memory : nil
    gradient.carry = carry.scalars
    gradient.memory_carry = carry.scalars + block.rows.count * units
    gradient.projected_gradients = projected.scalars + block.firstSlot * width
    gradient.recurrent_gradients = recurrent.scalars
    gradient.kernel_gradient = weights.scalars
    gradient.recurrent_bias_gradient = weights.scalars + units * width
    block.liveRows.withUnsafeBufferPointer { live in
      walk.live = live.isEmpty ? nil : live.baseAddress
      kernels.table.recurrence_backward(&walk, &gradient)
    }
  }

  /// What a block carried back to its first step belongs to the step before: on the shared trajectory, or the initial one.
  private func handOn(
    _ carry: ScalarBlock, of block: RecurrenceBlocks.Block, to shared: ScalarBlock, or result: RecurrenceGradients
  ) {
    for (place, row) in block.rows.enumerated() {
      let state = carry.scalars + place * units
      let memory = carry.scalars + (block.rows.count + place) * units
      if leavesShared(block) {
        kernels.table.add(state, shared.scalars + (block.start - 1) * units, units)
        kernels.table.add(memory, shared.scalars + (blocks.sharedSteps + block.start - 1) * units, units)
      } else {
        (result.initialState.scalars + row * units).update(from: state, count: units)
        if cell.kind == .lstm { (result.initialMemory.scalars + row * units).update(from: memory, count: units) }
      }
    }
  }
}
