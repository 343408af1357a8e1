/// Gated recurrent unit: a recurrent layer with two gates; see `GRUCell` for the formula.
///
///     GRU(units: 64)
///
/// Input `[batch, time, features]`, and optionally the initial state, `[batch, units]`. Result `[batch, units]`, or
/// `[batch, time, units]` with `returnSequences`.
public final class GRU: RecurrentLayer {
  /// - Parameters:
  ///   - units: the size of the state.
  ///   - resetAfter: whether the reset gate is applied after the recurrent product, as cuDNN does.
  ///   - returnSequences: whether the result holds the state after each step, not after the last alone.
  ///   - returnState: whether the last states follow the result.
  ///   - goBackwards: whether the walk begins at the last step; the result then begins there too.
  ///   - stateful: whether a batch goes on from the states that the batch before it ended with.
  ///   - dropout: the share of input features that are dropped in training, the same ones at each step.
  ///   - recurrentDropout: the share of the state that is dropped before the recurrent product.
  ///   - biasInitializer: how the bias begins.
  ///   - kernelRegularizer: a penalty on the input kernel that is added to the loss.
  ///   - recurrentRegularizer: a penalty on the recurrent kernel.
  ///   - biasRegularizer: a penalty on the bias.
  public init(
    units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid,
    useBias: Bool = true, resetAfter: Bool = true, returnSequences: Bool = false,
    returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, dropout: Double = 0,
    recurrentDropout: Double = 0,
    kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal,
    biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil,
    recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil
  ) {
    super.init(
      "GRU",
      cell: GRUCell(
        units: units, activation: activation, recurrentActivation: recurrentActivation, useBias: useBias,
        resetAfter: resetAfter,
        dropout: dropout, recurrentDropout: recurrentDropout, kernelInitializer: kernelInitializer,
        recurrentInitializer: recurrentInitializer, biasInitializer: biasInitializer,
        kernelRegularizer: kernelRegularizer, recurrentRegularizer: recurrentRegularizer,
        biasRegularizer: biasRegularizer),
      options: SequenceOptions(
        returnSequences: returnSequences, returnState: returnState, goBackwards: goBackwards, stateful: stateful),
      name: name)
  }
}
