// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addSimpleRNNCell() {
    type("final class SimpleRNNCell: RecurrentCell", host: SimpleRNNCell.self) { type in
      type.member("init(units: Int, activation: ActivationFunction = .tanh, useBias: Bool = true, dropout: Double = 0, recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)") { call in
        return try SimpleRNNCell(units: call.argument(0, as: Int.self), activation: call.argument(1, as: ActivationFunction.self), useBias: call.argument(2, as: Bool.self), dropout: call.argument(3, as: Double.self), recurrentDropout: call.argument(4, as: Double.self), kernelInitializer: call.argument(5, as: Initializer.self), recurrentInitializer: call.argument(6, as: Initializer.self), biasInitializer: call.argument(7, as: Initializer.self), kernelRegularizer: call.argument(8, as: (Regularizer?).self), recurrentRegularizer: call.argument(9, as: (Regularizer?).self), biasRegularizer: call.argument(10, as: (Regularizer?).self), name: call.argument(11, as: (String?).self))
      }
    }
  }
}
