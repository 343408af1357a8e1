/// The cell of `LSTM`: Hochreiter and Schmidhuber, 1997, with the forget gate of Gers et al., 2000.
///
///     RNN(LSTMCell(units: 64))
///
/// Of the four blocks of its kernels i is the input gate, f the forget gate, g the candidate and o the output gate:
///
///     c′ = f ⊙ c + i ⊙ activation(g)
///     h′ = o ⊙ activation(c′)
public final class LSTMCell: RecurrentCell {
  /// - Parameters:
  ///   - units: the size of the state.
  ///   - unitForgetBias: whether the forget gate's bias starts at 1, and the others at 0.
  ///   - dropout: the share of input features that are dropped in training, the same ones at each step.
  ///   - recurrentDropout: the share of the state that is dropped before the recurrent product.
  ///   - biasInitializer: how the bias begins, without `unitForgetBias`.
  ///   - kernelRegularizer: a penalty on the input kernel that is added to the loss.
  ///   - recurrentRegularizer: a penalty on the recurrent kernel.
  ///   - biasRegularizer: a penalty on the bias.
  public init(
    units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid,
    useBias: Bool = true, unitForgetBias: Bool = true,
    dropout: Double = 0, recurrentDropout: Double = 0,
    kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal,
    biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil,
    recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil
  ) {
    super.init(
      "LSTMCell", LSTMRecurrence(activation: activation, recurrentActivation: recurrentActivation),
      options: CellOptions(
        units: units, dropout: dropout, recurrentDropout: recurrentDropout, useBias: useBias,
        kernelInitializer: kernelInitializer, recurrentInitializer: recurrentInitializer,
        biasInitializer: unitForgetBias ? .unitForgetBias : biasInitializer, kernelRegularizer: kernelRegularizer,
        recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer),
      name: name)
  }
}
