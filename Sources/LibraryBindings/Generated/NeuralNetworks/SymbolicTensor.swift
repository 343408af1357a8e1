// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addSymbolicTensor() {
    type("final class SymbolicTensor: LayerInput", host: SymbolicTensor.self) { type in
      type.property("var shape: [Int?] { get }") { call in
        return try call.receiver(as: SymbolicTensor.self).shape
      }
      type.property("var symbol: SymbolicTensor { get }") { call in
        return try call.receiver(as: SymbolicTensor.self).symbol
      }
    }
  }
}
