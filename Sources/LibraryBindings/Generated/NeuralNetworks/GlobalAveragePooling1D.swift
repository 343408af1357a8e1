// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addGlobalAveragePooling1D() {
    type("final class GlobalAveragePooling1D: Layer", host: GlobalAveragePooling1D.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try GlobalAveragePooling1D(name: call.argument(0, as: (String?).self))
      }
    }
  }
}
