/// How a batch of sequences is laid out for a recurrence: which rows advance in lockstep, and where each step's values lie.
///
/// Rows of a batch that agree on their first steps (padding before the first word) have one trajectory there. It is
/// computed once, over as many steps as the row with the longest shared lead has, and each row leaves it where its own lead
/// ends. The rows, sorted by that step, advance in blocks; a block leaves with the first of its rows.
///
/// Steps that a mask skips aren't walked: each row's kept steps are moved to the end of its walk. Rows with fewer of them idle
/// until their first, in the state that they started with.
///
/// A *slot* is the place of one step of one row: first those of the shared trajectory, then those of each block, in the
/// order of its steps and, within a step, of its rows.
struct RecurrenceBlocks: Sendable {
  struct Block: Sendable {
    /// The batch's rows that advance together.
    let rows: [Int]

    /// The first step that they take by themselves.
    let start: Int

    /// How many steps they take from there on.
    let steps: Int

    /// The slot of their first row at that step.
    let firstSlot: Int

    /// Whether this is the trajectory that several rows share.
    var isShared = false

    /// For each step how many of the rows, the first ones, take it; empty where all always do.
    var liveRows: [Int32] = []

    var slotCount: Int { rows.count * steps }

    /// Some of its steps alone, which follow others that were walked.
    func part(_ steps: Range<Int>) -> Block {
      Block(
        rows: rows, start: steps.lowerBound, steps: steps.count,
        firstSlot: firstSlot + (steps.lowerBound - start) * rows.count, isShared: isShared)
    }
  }

  let batch: Int
  let length: Int

  /// Whether time is walked from its end. `steps` then counts from the end.
  let isReversed: Bool

  /// The shared trajectory, if there is any: one row, whose input it reads.
  var sharedSteps: Int { shared?.steps ?? 0 }
  let shared: Block?

  let blocks: [Block]
  let slotCount: Int

  let rowsPerBlock: Int
  let mask: SequenceMask?
  private let skipping: SkippedSteps?

  /// - Parameters:
  ///   - sharedLead: for each row, how many of its first steps are shared with all rows whose lead is as long; `nil` where
  ///     nothing is known. Of no use where time is walked from its end.
  ///   - rowsPerBlock: how many rows advance in lockstep.
  ///   - mask: the steps that are walked, if not all; then none are shared.
  init(
    batch: Int, length: Int, sharedLead: [Int]?, isReversed: Bool, rowsPerBlock: Int, mask: SequenceMask? = nil
  ) {
    self.batch = batch
    self.length = length
    self.isReversed = isReversed
    self.rowsPerBlock = rowsPerBlock
    self.mask = mask
    if let mask {
      let skipping = SkippedSteps(mask, isReversed: isReversed)
      self.skipping = skipping
      shared = nil
      (blocks, slotCount) = Self.blocks(startingAt: skipping.starts, length: length, rowsPerBlock: rowsPerBlock)
      return
    }
    skipping = nil
    let lead = isReversed ? nil : sharedLead
    // What a single row shares with itself is no saving.
    let isShared = batch > 1 && lead != nil
    // Each row takes its last step by itself, so that there is a last step to speak of.
    let starts = isShared ? lead!.map { min($0, length - 1) } : [Int](repeating: 0, count: batch)
    let order = (0..<batch).sorted { (starts[$0], $0) < (starts[$1], $1) }
    let groups = stride(from: 0, to: batch, by: rowsPerBlock).map { Array(order[$0..<min($0 + rowsPerBlock, batch)]) }
    // Trajectories part where the first row of a block does; the block that leaves last needs the shared one up to there.
    let sharedSteps = groups.last.map { starts[$0[0]] } ?? 0
    shared =
      sharedSteps > 0
      ? Block(rows: [order[batch - 1]], start: 0, steps: sharedSteps, firstSlot: 0, isShared: true) : nil
    var slot = sharedSteps
    blocks = groups.map { rows in
      let start = starts[rows[0]]
      defer { slot += rows.count * (length - start) }
      return Block(rows: rows, start: start, steps: length - start, firstSlot: slot)
    }
    slotCount = slot
  }

  /// The same walk in blocks of at least so many rows.
  func regrouped(rowsPerBlock: Int) -> RecurrenceBlocks {
    guard rowsPerBlock > self.rowsPerBlock else { return self }
    return RecurrenceBlocks(
      batch: batch, length: length, sharedLead: shared == nil ? nil : sharedLead, isReversed: isReversed,
      rowsPerBlock: rowsPerBlock, mask: mask)
  }

  /// Blocks of rows that start by themselves, each at a step of its own.
  private static func blocks(
    startingAt starts: [Int], length: Int, rowsPerBlock: Int
  ) -> (blocks: [Block], slotCount: Int) {
    let order = starts.indices.sorted { (starts[$0], $0) < (starts[$1], $1) }
    var slot = 0
    let blocks = stride(from: 0, to: starts.count, by: rowsPerBlock).map { first in
      let rows = Array(order[first..<min(first + rowsPerBlock, starts.count)])
      // One step before the first, so that each row that skips steps has a slot for the state that it starts with.
      let start = max(0, starts[rows[0]] - 1)
      let live = (start..<length).map { step in Int32(rows.prefix { starts[$0] <= step }.count) }
      defer { slot += rows.count * (length - start) }
      return Block(rows: rows, start: start, steps: length - start, firstSlot: slot, liveRows: live)
    }
    return (blocks, slot)
  }

  /// Calls `body` for each step of a block's rows, with its slot and the position `[batch, length]` that it reads.
  private func forEachStep(of block: Block, _ body: (_ slot: Int, _ position: Int) -> Void) {
    for (place, row) in block.rows.enumerated() {
      let slots = stride(from: block.firstSlot + place, to: block.firstSlot + block.slotCount, by: block.rows.count)
      if let skipping {
        skipping.times.withUnsafeBufferPointer { times in
          for (step, slot) in zip(block.start..., slots) { body(slot, row * length + Int(times[row * length + step])) }
        }
      } else if isReversed {
        let last = (row + 1) * length - 1 - block.start
        for (step, slot) in zip(0..., slots) { body(slot, last - step) }
      } else {
        for (position, slot) in zip((row * length + block.start)..., slots) { body(slot, position) }
      }
    }
  }

  /// For each position `[batch, length]`, its slot.
  func slots() -> [Int32] {
    if skipping != nil { return slotsWithSkippedSteps() }
    return [Int32](unsafeUninitializedCapacity: batch * length) { slots, count in
      nonisolated(unsafe) let slots = slots
      inParallel(blocks.count) { number in
        let block = blocks[number]
        // Steps before the block's own are shared ones, whose slots come first; where there are any, time isn't reversed.
        for row in block.rows {
          for step in 0..<block.start { slots[row * length + step] = Int32(step) }
        }
        forEachStep(of: block) { slot, position in slots[position] = Int32(slot) }
      }
      count = batch * length
    }
  }

  /// A skipped step has the slot of the step before it: the state stays.
  private func slotsWithSkippedSteps() -> [Int32] {
    var slots = [Int32](repeating: -1, count: batch * length)
    for block in blocks {
      for (place, row) in block.rows.enumerated() {
        func slot(_ step: Int) -> Int32 { Int32(block.firstSlot + (step - block.start) * block.rows.count + place) }
        let start = skipping!.starts[row]
        for step in start..<length { slots[row * length + Int(skipping!.times[row * length + step])] = slot(step) }
        var last = start > 0 ? slot(start - 1) : -1
        for step in 0..<length {
          let position = row * length + (isReversed ? length - 1 - step : step)
          if slots[position] < 0 { slots[position] = last } else { last = slots[position] }
        }
      }
    }
    return slots
  }

  /// For each slot, what `positions`, `[batch, length]`, holds at its place.
  func bySlot(_ positions: [Int32]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: slotCount) { slots, count in
      nonisolated(unsafe) let slots = slots
      positions.withUnsafeBufferPointer { positions in
        let walks = (shared.map { [$0] } ?? []) + blocks
        inParallel(walks.count) { number in
          forEachStep(of: walks[number]) { slot, position in slots[slot] = positions[position] }
        }
      }
      count = slotCount
    }
  }

  /// For each row of the batch, how many of its first steps lie on the shared trajectory.
  var sharedLead: [Int] {
    var lead = [Int](repeating: 0, count: batch)
    guard shared != nil else { return lead }
    for block in blocks {
      for row in block.rows { lead[row] = block.start }
    }
    return lead
  }
}

/// Which steps of each row are walked, and when, where a mask skips some.
private struct SkippedSteps: Sendable {
  /// For each row, its place in the walk of the first step that is kept.
  let starts: [Int]

  /// `[batch, length]`: the step that lies at each place of a row's walk. Before its start some step stands, which isn't read.
  let times: [Int32]

  init(_ mask: SequenceMask, isReversed: Bool) {
    let length = mask.steps
    var times = [Int32](repeating: 0, count: mask.batch * length)
    starts = (0..<mask.batch).map { row in
      let kept = (0..<length).filter { mask[row, $0] }.map(Int32.init)
      let start = length - kept.count
      for (place, time) in (isReversed ? kept.reversed() : kept).enumerated() {
        times[row * length + start + place] = time
      }
      return start
    }
    self.times = times
  }
}
