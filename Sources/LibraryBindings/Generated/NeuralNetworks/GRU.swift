// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addGRU() {
    type("final class GRU: RecurrentLayer", host: GRU.self) { type in
      type.member("init(units: Int, activation: ActivationFunction = .tanh, recurrentActivation: ActivationFunction = .sigmoid, useBias: Bool = true, resetAfter: Bool = true, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, dropout: Double = 0, recurrentDropout: Double = 0, kernelInitializer: Initializer = .glorotUniform, recurrentInitializer: Initializer = .orthogonal, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, recurrentRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)") { call in
        return try GRU(units: call.argument(0, as: Int.self), activation: call.argument(1, as: ActivationFunction.self), recurrentActivation: call.argument(2, as: ActivationFunction.self), useBias: call.argument(3, as: Bool.self), resetAfter: call.argument(4, as: Bool.self), returnSequences: call.argument(5, as: Bool.self), returnState: call.argument(6, as: Bool.self), goBackwards: call.argument(7, as: Bool.self), stateful: call.argument(8, as: Bool.self), dropout: call.argument(9, as: Double.self), recurrentDropout: call.argument(10, as: Double.self), kernelInitializer: call.argument(11, as: Initializer.self), recurrentInitializer: call.argument(12, as: Initializer.self), biasInitializer: call.argument(13, as: Initializer.self), kernelRegularizer: call.argument(14, as: (Regularizer?).self), recurrentRegularizer: call.argument(15, as: (Regularizer?).self), biasRegularizer: call.argument(16, as: (Regularizer?).self), name: call.argument(17, as: (String?).self))
      }
    }
  }
}
