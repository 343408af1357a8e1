/// The cell of `SimpleRNN`: h′ = activation(x·W + b + h·R).
///
///     RNN(SimpleRNNCell(units: 64))
public final class SimpleRNNCell: RecurrentCell {
  /// - Parameters:
  ///   - units: the size of the state.
  ///   - dropout: the share of input features that are dropped in training, the same ones at each step.
  ///   - recurrentDropout: the share of the state that is dropped before the recurrent product.
  ///   - biasInitializer: how the bias begins.
  ///   - kernelRegularizer: a penalty on the input kernel that is added to the loss.
  ///   - recurrentRegularizer: a penalty on the recurrent kernel.
  ///   - biasRegularizer: a penalty on the bias.
  public init(
    units: Int, activation: ActivationFunction = .tanh, useBias: Bool = true,
    dropout: Double = 0, recurrentDropout: Double = 0,
    kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal,
    biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil,
    recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil
  ) {
    super.init(
      "SimpleRNNCell", SimpleRecurrence(activation: activation),
      options: CellOptions(
        units: units, dropout: dropout, recurrentDropout: recurrentDropout, useBias: useBias,
        kernelInitializer: kernelInitializer, recurrentInitializer: recurrentInitializer,
        biasInitializer: biasInitializer, kernelRegularizer: kernelRegularizer,
        recurrentRegularizer: recurrentRegularizer, biasRegularizer: biasRegularizer),
      name: name)
  }
}
