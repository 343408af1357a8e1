import CTensorKernels
import Synchronization

/// Recurrent layers on top of each other over a batch of sequences, walked where no way back is wanted.
///
/// All levels walk the same blocks together, a few steps at a time (see `StackWalk`), so that the sequences between them are
/// never held as a whole.
final class RecurrenceStack: Sendable {
  /// A layer, and what it reads.
  struct Level: Sendable {
    let cell: RecurrenceCell

    /// The recurrent kernel, `[units, gates · units]`, and the GRU's recurrent bias.
    let kernel: Tensor
    let recurrentBias: Tensor?

    /// The states before the first step, each `[batch, units]`; `nil` stands for zeros.
    var initial: [Tensor]?

    /// What the states of the level below are multiplied by, and the bias; `nil` for the lowest level.
    var input: (kernel: Tensor, bias: Tensor?)?
  }

  struct Results: Sendable {
    /// The states after each step, `[slots, units]`; empty unless they were asked for.
    let sequence: ScalarBlock

    /// The states after the last step, `[batch, units]`, and the memory, if the cell has one.
    let lastState: ScalarBlock
    let lastMemory: ScalarBlock
  }

  /// The lowest level first.
  let levels: [Level]
  let blocks: RecurrenceBlocks

  /// The lowest level's input times its kernel, plus the bias: rows of `gates · units` scalars.
  let projected: Tensor

  /// The row of `projected` that is read at each position `[batch, length]`.
  let index: [Int32]

  private let kernels: Kernels
  private let known = Mutex<Results?>(nil)

  init(_ levels: [Level], blocks: RecurrenceBlocks, projected: Tensor, index: [Int32], kernels: Kernels = .best) {
    precondition(
      blocks.sharedSteps == 0 || levels.allSatisfy { $0.initial == nil }, "rows that start apart share no steps")
    (self.levels, self.blocks, self.projected, self.index) = (levels, blocks, projected, index)
    self.kernels = kernels
  }

  var top: RecurrenceCell { levels.last!.cell }

  /// What the highest level gives, its sequence included; walked when it is first asked for.
  var results: Results {
    known.withLock { known in
      let results = known ?? walk(keepsSequence: true)
      known = results
      return results
    }
  }

  func walk(keepsSequence: Bool) -> Results {
    let results = Results(
      sequence: ScalarBlock(count: keepsSequence ? blocks.slotCount * top.units : 0),
      lastState: ScalarBlock(count: blocks.batch * top.units),
      lastMemory: ScalarBlock(count: top.kind == .lstm ? blocks.batch * top.units : 0))
    let levels = levels.map { PackedLevel($0, kernels) }
    projected.withScalars { projected in
      blocks.bySlot(index).withUnsafeBufferPointer { rows in
        let inputs = StackInputs(
          levels: levels, projected: projected.pointer, rows: rows.pointer,
          sequence: keepsSequence ? results.sequence.scalars : nil, kernels: kernels)
        let shared = blocks.shared.map { trajectory($0, rows).values(along: $0, inputs) }
        if let shared, keepsSequence { copyStates(along: shared, to: results.sequence) }
        inParallel(dealing: blocks.blocks.count) { number in
          let block = blocks.blocks[number]
          let walk = StackWalk(of: block, inputs, from: block.start > 0 ? shared?[block.start] : nil)
          walk.advance(to: block.start + block.steps)
          walk.copyLast(to: results)
        }
      }
    }
    return results
  }

  /// The trajectory of the steps that rows share: one that was walked for another batch, if these steps all read one row.
  private func trajectory(
    _ shared: RecurrenceBlocks.Block, _ rows: UnsafeBufferPointer<Int32>
  ) -> SharedTrajectory {
    let new = { SharedTrajectory(row: rows[0], of: self.levels) }
    guard rows[..<shared.steps].allSatisfy({ $0 == rows[0] }) else { return new() }
    return projected.storage.projections.trajectory({ $0.isOf(levels, row: rows[0]) }, otherwise: new)
  }

  /// The highest level's states after each of the shared steps.
  private func copyStates(along shared: [[ScalarBlock]], to sequence: ScalarBlock) {
    for step in 0..<blocks.sharedSteps {
      let state = shared[step + 1][levels.count - 1].scalars
      (sequence.scalars + step * top.units).update(from: state, count: top.units)
    }
  }
}
