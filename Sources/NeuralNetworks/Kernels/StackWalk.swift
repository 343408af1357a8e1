import CTensorKernels

/// A block's rows on their way through all levels of a `RecurrenceStack`.
///
/// The lowest level takes some steps; its states are multiplied and read by the next level while they are in a near cache, and
/// so on to the top. Then come the next steps.
final class StackWalk {
  private let block: RecurrenceBlocks.Block
  private let inputs: StackInputs
  private let levels: [LevelWalk]

  /// How many steps are taken at a time, and of how many rows in all: so many that little is done between two stretches, and
  /// few enough that what a level hands on stays in a near cache.
  private let stretch: Int
  private static let rowsPerStretch = 192

  /// The first step that isn't taken yet.
  private var step: Int

  /// - Parameters:
  ///   - first: the first step that is taken; by default the block's.
  ///   - departure: the `values` that all rows start from; by default, each starts from its initial ones.
  init(
    of block: RecurrenceBlocks.Block, _ inputs: StackInputs, startingAt first: Int? = nil,
    from departure: [ScalarBlock]?
  ) {
    let rows = block.rows.count
    let stretch = max(1, Self.rowsPerStretch / rows)
    (self.block, self.inputs, self.stretch) = (block, inputs, stretch)
    step = first ?? block.start
    levels = inputs.levels.map { LevelWalk($0, rows: rows, steps: stretch, kernels: inputs.kernels) }
    for (number, level) in levels.enumerated() {
      for (place, row) in block.rows.enumerated() { level.start(place, as: row, from: departure?[number]) }
    }
  }

  /// State and memory of the first row in each level, after the last step that was taken.
  var values: [ScalarBlock] { levels.map(\.firstValues) }

  func advance(to end: Int) {
    while step < end {
      let steps = min(stretch, end - step)
      let slot = block.firstSlot + (step - block.start) * block.rows.count
      levels[0].read(inputs.projected, inputs.rows + slot)
      for (number, level) in levels.enumerated() {
        if number > 0 { level.read(levels[number - 1], steps: steps) }
        let isTop = number == levels.count - 1
        level.take(
          steps, liveRows: block.liveRows.dropFirst(step - block.start),
          into: isTop ? inputs.sequence.map { $0 + slot * level.units } : nil)
      }
      step += steps
    }
  }

  /// Copies the highest level's values.
  func copyLast(to results: RecurrenceStack.Results) {
    for (place, row) in block.rows.enumerated() { levels.last!.copy(place, to: results, as: row) }
  }
}

/// What the walks of a stack's blocks read, and where they write.
struct StackInputs: @unchecked Sendable {
  let levels: [PackedLevel]

  /// The rows that the lowest level reads, and for each slot a row's number.
  let projected: UnsafePointer<Float>
  let rows: UnsafePointer<Int32>

  /// Where the highest level's states go, by slot, if they are wanted.
  let sequence: UnsafeMutablePointer<Float>?
  let kernels: Kernels
}

/// A level of a stack, its weights laid out for the kernels.
struct PackedLevel {
  let level: RecurrenceStack.Level
  let weights: PackedMatrix
  let input: PackedMatrix?

  /// What a GRU's recurrent products start from.
  let recurrentBias: Tensor

  var cell: RecurrenceCell { level.cell }
  var width: Int { cell.gates * cell.units }

  init(_ level: RecurrenceStack.Level, _ kernels: Kernels) {
    func packed(_ matrix: Tensor) -> PackedMatrix {
      let (inner, columns) = (matrix.shape[0], matrix.shape[1])
      return matrix.withScalars { PackedMatrix($0.pointer, inner: inner, columns: columns, kernels: kernels) }
    }
    self.level = level
    weights = packed(level.kernel)
    input = level.input.map { packed($0.kernel) }
    recurrentBias = level.recurrentBias ?? Tensor(repeating: 0, shape: [weights.columns])
  }
}

/// A block's rows in one level.
private final class LevelWalk {
  private let level: PackedLevel
  private let kernels: Kernels
  private let rows: Int

  /// State, then memory, after the last step that was taken, `[2, rows, units]`.
  private let values: ScalarBlock

  /// The states after each step of a stretch, `[steps, rows, units]`.
  private let states: ScalarBlock

  /// What a stretch reads, `[steps · rows, gates · units]`, where that is made of the level below.
  private let projected: ScalarBlock
  private let order: [Int32]

  /// One step's gates, and what else the cell puts down.
  private let gates: ScalarBlock
  private let scratch: ScalarBlock

  private var walk = tk_recurrence()

  var units: Int { level.cell.units }

  init(_ level: PackedLevel, rows: Int, steps: Int, kernels: Kernels) {
    let (cell, width) = (level.cell, level.width)
    (self.level, self.rows, self.kernels) = (level, rows, kernels)
    values = ScalarBlock(zeros: 2 * rows * cell.units)
    states = ScalarBlock(count: steps * rows * cell.units)
    projected = ScalarBlock(count: level.input == nil ? 0 : steps * rows * width)
    order = level.input == nil ? [] : Array(0..<Int32(steps * rows))
    gates = ScalarBlock(count: cell.isGated ? rows * width : 0)
    scratch = ScalarBlock(count: cell.kind == .gru ? rows * width : 0)
    walk.cell = cell.tag
    walk.activation = cell.activation.tag
    walk.recurrent_activation = cell.recurrentActivation.tag
    walk.rows = rows
    walk.units = cell.units
    walk.projected_stride = width
    walk.panels = level.weights.panels
    walk.recurrent_bias = level.recurrentBias.withScalars(\.pointer)
    walk.initial = UnsafePointer(values.scalars)
    walk.memory = values.scalars + rows * cell.units
    walk.initial_memory = UnsafePointer(walk.memory)
    walk.gates = gates.scalars
    walk.scratch = scratch.scalars
  }

  /// Gives the row at `place`, which is `row` in the batch, the values of `departure` or its initial ones.
  func start(_ place: Int, as row: Int, from departure: ScalarBlock?) {
    let initial = level.level.initial
    for part in 0..<2 {
      let destination = values.scalars + (part * rows + place) * units
      if let departure {
        destination.update(from: departure.scalars + part * units, count: units)
      } else if let initial, part < initial.count {
        initial[part].withScalars { destination.update(from: $0.pointer + row * units, count: units) }
      }
    }
  }

  /// Reads rows of `projected`, whose numbers are given for each step and row.
  func read(_ projected: UnsafePointer<Float>, _ numbers: UnsafePointer<Int32>) {
    walk.projected = projected
    walk.index = numbers
  }

  /// Reads what the level below gave in its last `steps` steps.
  func read(_ below: LevelWalk, steps: Int) {
    level.level.input?.bias.withScalarsIfPresent {
      multiply(
        below.states.scalars, count: steps * rows, by: level.input!, bias: $0, into: projected.scalars, kernels: kernels
      )
    }
    walk.projected = UnsafePointer(projected.scalars)
  }

  func take(_ steps: Int, liveRows: ArraySlice<Int32>, into sequence: UnsafeMutablePointer<Float>?) {
    walk.steps = steps
    walk.states = sequence ?? states.scalars
    liveRows.withUnsafeBufferPointer { live in
      order.withUnsafeBufferPointer { order in
        if level.input != nil { walk.index = order.baseAddress }
        walk.live = live.isEmpty ? nil : live.baseAddress
        kernels.table.recurrence_forward(&walk)
      }
    }
    values.scalars.update(from: walk.states + (steps - 1) * rows * units, count: rows * units)
  }

  /// State and memory of the first row.
  var firstValues: ScalarBlock {
    let first = ScalarBlock(count: 2 * units)
    for part in 0..<2 {
      (first.scalars + part * units).update(from: values.scalars + part * rows * units, count: units)
    }
    return first
  }

  /// Copies the values of the row at `place`, which is `row` in the batch.
  func copy(_ place: Int, to results: RecurrenceStack.Results, as row: Int) {
    (results.lastState.scalars + row * units).update(from: values.scalars + place * units, count: units)
    guard level.cell.kind == .lstm else { return }
    (results.lastMemory.scalars + row * units).update(from: walk.memory + place * units, count: units)
  }
}
