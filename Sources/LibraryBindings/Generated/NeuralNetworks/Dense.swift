// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addDense() {
    type("final class Dense: Layer", host: Dense.self) { type in
      type.member("init(_ units: Int, activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, biasInitializer: Initializer = .zeros, kernelRegularizer: Regularizer? = nil, biasRegularizer: Regularizer? = nil, name: String? = nil)") { call in
        return try Dense(call.argument(0, as: Int.self), activation: call.argument(1, as: ActivationFunction.self), useBias: call.argument(2, as: Bool.self), kernelInitializer: call.argument(3, as: Initializer.self), biasInitializer: call.argument(4, as: Initializer.self), kernelRegularizer: call.argument(5, as: (Regularizer?).self), biasRegularizer: call.argument(6, as: (Regularizer?).self), name: call.argument(7, as: (String?).self))
      }
    }
  }
}
