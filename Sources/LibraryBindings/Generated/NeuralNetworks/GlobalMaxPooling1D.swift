// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addGlobalMaxPooling1D() {
    type("final class GlobalMaxPooling1D: Layer", host: GlobalMaxPooling1D.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try GlobalMaxPooling1D(name: call.argument(0, as: (String?).self))
      }
    }
  }
}
