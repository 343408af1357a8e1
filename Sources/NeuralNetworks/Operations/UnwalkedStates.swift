/// The states after each step of recurrent layers that aren't walked yet, as rows by slot.
///
/// If all that is asked for is a recurrent layer on top of them, they never are, but with that layer in one.
struct UnwalkedStates: ScalarDescription {
  let stack: RecurrenceStack

  /// Where each slot stands in the sequences.
  let positions: RowPositions

  var count: Int { stack.blocks.slotCount * stack.top.units }

  func written() -> ScalarBlock { stack.results.sequence }
}

/// The products of these states with a kernel, plus a bias, before either was computed.
struct UnwalkedProjection: ScalarDescription {
  let states: UnwalkedStates

  /// The states as a tensor, which others may have had written out.
  let rows: Tensor
  let kernel: Tensor
  let bias: Tensor?

  init(states: UnwalkedStates, of rows: Tensor, kernel: Tensor, bias: Tensor?) {
    (self.states, self.rows, self.kernel, self.bias) = (states, rows, kernel, bias)
  }

  var count: Int { rows.shape[0] * kernel.shape[1] }

  func written() -> ScalarBlock {
    let packed = kernel.withScalars { PackedMatrix($0.pointer, inner: kernel.shape[0], columns: kernel.shape[1]) }
    let result = ScalarBlock(count: count)
    rows.withScalars { rows in
      bias.withScalarsIfPresent {
        multiply(rows.pointer, count: self.rows.shape[0], by: packed, bias: $0, into: result.scalars)
      }
    }
    return result
  }
}

/// What the last step of recurrent layers that aren't walked yet gives.
struct UnwalkedLastValues: ScalarDescription {
  let stack: RecurrenceStack
  let value: KeyPath<RecurrenceStack.Results, ScalarBlock> & Sendable

  var count: Int { stack.blocks.batch * stack.top.units }

  func written() -> ScalarBlock { stack.results[keyPath: value] }
}

extension Tensor {
  /// Has a sequence of states walked, if it isn't yet.
  func walkNow() {
    guard let rows = gatheredOrTable?.rows, rows.unwalkedStates != nil else { return }
    rows.withScalars { _ in }
  }

  /// The description that these rows are still kept as, if they are states that nobody asked for.
  var unwalkedStates: UnwalkedStates? { storage.isWrittenOut ? nil : storage.description as? UnwalkedStates }

  /// The same for rows made of such states, as long as these aren't written out either.
  var unwalkedProjection: UnwalkedProjection? {
    guard !storage.isWrittenOut, let projection = storage.description as? UnwalkedProjection,
      projection.rows.unwalkedStates != nil
    else { return nil }
    return projection
  }
}
