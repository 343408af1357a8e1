/// A recurrent layer of one's own making: a cell, or several on top of each other, walked along sequences.
///
///     RNN([SimpleRNNCell(units: 64), LSTMCell(units: 32)], returnSequences: true)
///
/// Input `[batch, time, features]`, and optionally the initial states, each `[batch, units]`, those of the first cell
/// first. Result `[batch, units]`, or `[batch, time, units]` with `returnSequences`.
public final class RNN: RecurrentLayer {
  /// - Parameters:
  ///   - cell: what happens at each step.
  ///   - returnSequences: whether the result holds the output after each step, not after the last alone.
  ///   - returnState: whether the last states of all cells follow the result.
  ///   - goBackwards: whether the walk begins at the last step; the result then begins there too.
  ///   - stateful: whether a batch goes on from the states that the batch before it ended with.
  public init(
    _ cell: RNNCell, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false,
    stateful: Bool = false, name: String? = nil
  ) {
    super.init(
      "RNN", cell: cell,
      options: SequenceOptions(
        returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful),
      name: name)
  }

  /// A layer of stacked cells, the lowest first; see the other form.
  public init(
    _ cells: [RNNCell], returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false,
    stateful: Bool = false, name: String? = nil
  ) {
    super.init(
      "RNN", cell: StackedRNNCells(cells),
      options: SequenceOptions(
        returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful),
      name: name)
  }
}
