// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addLayerInput() {
    type("protocol LayerInput", host: (any LayerInput).self) { type in
      type.property("var symbol: SymbolicTensor { get }") { call in
        return try call.receiver(as: (any LayerInput).self).symbol
      }
    }
  }
}
