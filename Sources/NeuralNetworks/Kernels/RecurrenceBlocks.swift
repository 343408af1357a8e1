/// How a batch of sequences is laid out for a recurrence: which rows advance in lockstep, and where each step's values lie.
///
/// Rows of a batch that agree on their first steps (padding before the first word) have one trajectory there. It is
/// computed once, over as many steps as the row with the longest shared lead has, and each row leaves it where its own lead
/// ends. The rows, sorted by that step, advance in blocks; a block leaves with the first of its rows.
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

  /// - Parameters:
  ///   - sharedLead: for each row, how many of its first steps are shared with all rows whose lead is as long; `nil` where
  ///     nothing is known. Of no use where time is walked from its end.
  ///   - rowsPerBlock: how many rows advance in lockstep.
  init(batch: Int, length: Int, sharedLead: [Int]?, isReversed: Bool, rowsPerBlock: Int) {
    self.batch = batch
    self.length = length
    self.isReversed = isReversed
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

  /// The step that lies at place `step` of the walk.
  func time(_ step: Int) -> Int { isReversed ? length - 1 - step : step }

  /// For each position `[batch, length]`, its slot.
  func slots() -> [Int32] {
    [Int32](unsafeUninitializedCapacity: batch * length) { slots, count in
      for block in blocks {
        for (place, row) in block.rows.enumerated() {
          for step in 0..<block.start { slots[row * length + time(step)] = Int32(step) }
          var slot = Int32(block.firstSlot + place)
          for step in block.start..<length {
            slots[row * length + time(step)] = slot
            slot += Int32(block.rows.count)
          }
        }
      }
      count = batch * length
    }
  }

  /// For each slot, what `positions`, `[batch, length]`, holds at its place.
  func bySlot(_ positions: [Int32]) -> [Int32] {
    [Int32](unsafeUninitializedCapacity: slotCount) { slots, count in
      positions.withUnsafeBufferPointer { positions in
        for block in (shared.map { [$0] } ?? []) + blocks {
          for (place, row) in block.rows.enumerated() {
            var slot = block.firstSlot + place
            for step in block.start..<block.start + block.steps {
              slots[slot] = positions[row * length + time(step)]
              slot += block.rows.count
            }
          }
        }
      }
      count = slotCount
    }
  }

  /// For each row of the batch, how many of its first steps lie on the shared trajectory.
  var sharedLead: [Int] {
    var lead = [Int](repeating: 0, count: batch)
    for block in blocks {
      for row in block.rows { lead[row] = block.start }
    }
    return lead
  }
}
