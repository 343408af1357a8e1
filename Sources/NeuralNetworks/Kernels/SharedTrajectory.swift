import Synchronization

/// The values of a stack's levels along the steps in front that rows have in common, as far as anybody walked there.
///
/// Batch after batch begins with the same padding. The trajectory is kept beside the rows that it reads (see
/// `ProjectionCache`), as long as neither they nor the levels' weights change.
final class SharedTrajectory: Sendable {
  /// The row that all of these steps read.
  private let row: Int32
  private let cells: [RecurrenceCell]
  private let weights: [VersionedStorage?]

  /// For each step, what all levels hold before it; see `StackWalk.values`.
  private let values = Mutex<[[ScalarBlock]]>([])

  init(row: Int32, of levels: [RecurrenceStack.Level]) {
    self.row = row
    cells = levels.map(\.cell)
    weights = levels.flatMap(\.weights).map { $0.map(VersionedStorage.init) }
  }

  func isOf(_ levels: [RecurrenceStack.Level], row: Int32) -> Bool {
    row == self.row && cells == levels.map(\.cell)
      && zip(weights, levels.flatMap(\.weights)).allSatisfy { known, weight in
        weight.map { known?.isCurrent($0) ?? false } ?? (known == nil)
      }
  }

  var isOutdated: Bool { weights.contains { $0?.isOutdated ?? false } }

  /// What all levels hold before each of the steps up to the last one of `block`, that one included, and after it.
  func values(along block: RecurrenceBlocks.Block, _ inputs: StackInputs) -> [[ScalarBlock]] {
    values.withLock { values in
      if values.count <= block.steps {
        inParallel(1) { _ in
          let walk = StackWalk(of: block, inputs, startingAt: max(0, values.count - 1), from: values.last)
          if values.isEmpty { values.append(walk.values) }
          while values.count <= block.steps {
            walk.advance(to: values.count)
            values.append(walk.values)
          }
        }
      }
      return values
    }
  }
}

extension RecurrenceStack.Level {
  fileprivate var weights: [Tensor?] { [kernel, recurrentBias, input?.kernel, input?.bias] }
}
