/// Gated recurrent unit: a recurrent layer with two gates; see `GRUCell` for the formula.
///
///     GRU(units: 64)
///
/// Input `[batch, time, features]`, result `[batch, units]`, or `[batch, time, units]` with `returnSequences`.
public final class GRU: RecurrentLayer {
  /// - Parameters:
  ///   - units: the size of the state.
  ///   - returnSequences: whether the result holds the state after each step, not after the last alone.
  ///   - returnState: whether the last states follow the result.
  ///   - goBackwards: whether the walk begins at the last step; the result then begins there too.
  ///   - stateful: whether a batch goes on from the states that the batch before it ended with.
  ///   - dropout: the share of input features that are dropped in training, the same ones at each step.
  ///   - recurrentDropout: the share of the state that is dropped before the recurrent product.
  ///   - resetAfter: whether the reset gate is applied after the recurrent product, as cuDNN does.
  public init(
    units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid,
    useBias: Bool = true,
    resetAfter: Bool = true, returnSequences: Bool = false,
    returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, dropout: Double = 0,
    recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform,
    recurrentInitializer: Initializer = .orthogonal, kernelRegularizer: Regularizer? = nil,
    recurrentRegularizer: Regularizer? = nil, name: String? = nil
  ) {
    super.init(
      "GRU", cell: GRUCell(activation: activation, recurrentActivation: recurrentActivation, resetAfter: resetAfter),
      options: RecurrentOptions(
        units: units, returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards,
        stateful: stateful, dropout: dropout, recurrentDropout: recurrentDropout, useBias: useBias,
        kernelInitializer: kernelInitializer, recurrentInitializer: recurrentInitializer,
        kernelRegularizer: kernelRegularizer,
        recurrentRegularizer: recurrentRegularizer),
      name: name)
  }
}
