/// The cell of `GRU`: Cho et al., 2014.
///
///     RNN(GRUCell(units: 64))
///
/// Of the three blocks of its kernels z is the update gate, r the reset gate and n the candidate:
///
///     n = activation(x·Wₙ + bₙ + r ⊙ (h·Rₙ + cₙ))     with `resetAfter` (cuDNN's form)
///     n = activation(x·Wₙ + bₙ + (r ⊙ h)·Rₙ)          otherwise
///     h′ = z ⊙ h + (1 − z) ⊙ n
public final class GRUCell: RecurrentCell {
  /// - Parameters:
  ///   - units: the size of the state.
  ///   - resetAfter: whether the reset gate is applied after the recurrent product, as cuDNN does.
  ///   - dropout: the share of input features that are dropped in training, the same ones at each step.
  ///   - recurrentDropout: the share of the state that is dropped before the recurrent product.
  ///   - biasInitializer: how the bias begins.
  ///   - kernelRegularizer: a penalty on the input kernel that is added to the loss.
  ///   - recurrentRegularizer: a penalty on the recurrent kernel.
  ///   - biasRegularizer: a penalty on the bias.
  public init(
    units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid,
    useBias: Bool = true, resetAfter: Bool = true,
    dropout: Double = 0, recurrentDropout: Double = 0,
    kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal,
    biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil,
    recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil
  ) {
    super.init(
      "GRUCell",
      GRURecurrence(activation: activation, recurrentActivation: recurrentActivation, resetAfter: resetAfter),
      options: CellOptions(
        units: units, dropout: dropout, recurrentDropout: recurrentDropout, useBias: useBias,
        kernelInitializer: kernelInitializer, recurrentInitializer: recurrentInitializer,
        biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer,
        recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer),
      name: name)
  }
}
