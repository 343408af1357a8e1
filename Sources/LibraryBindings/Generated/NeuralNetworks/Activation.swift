// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addActivation() {
    type("final class Activation: Layer", host: Activation.self) { type in
      type.member("init(_ function: ActivationFunction, name: String? = nil)") { call in
        return try Activation(call.argument(0, as: ActivationFunction.self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
