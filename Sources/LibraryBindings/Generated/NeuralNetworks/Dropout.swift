// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addDropout() {
    type("final class Dropout: Layer", host: Dropout.self) { type in
      type.member("init(_ rate: Double, name: String? = nil)") { call in
        return try Dropout(call.argument(0, as: Double.self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
