// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addInput() {
    type("final class Input: Layer, LayerInput", host: Input.self) { type in
      type.property("let symbol: SymbolicTensor") { call in
        return try call.receiver(as: Input.self).symbol
      }
      type.member("init(shape: [Int?], name: String? = nil)") { call in
        return try Input(shape: call.argument(0, as: [Int?].self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
