// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addConv1D() {
    type("final class Conv1D: Layer", host: Conv1D.self) { type in
      type.member("init(filters: Int, kernelSize: Int, strides: Int = 1, padding: Padding = .valid, dilationRate: Int = 1, activation: ActivationFunction = .linear, useBias: Bool = true, kernelInitializer: Initializer = .glorotUniform, kernelRegularizer: Regularizer? = nil, name: String? = nil)") { call in
        return try Conv1D(filters: call.argument(0, as: Int.self), kernelSize: call.argument(1, as: Int.self), strides: call.argument(2, as: Int.self), padding: call.argument(3, as: Padding.self), dilationRate: call.argument(4, as: Int.self), activation: call.argument(5, as: ActivationFunction.self), useBias: call.argument(6, as: Bool.self), kernelInitializer: call.argument(7, as: Initializer.self), kernelRegularizer: call.argument(8, as: (Regularizer?).self), name: call.argument(9, as: (String?).self))
      }
    }
  }
}
