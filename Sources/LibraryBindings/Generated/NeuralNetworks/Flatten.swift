// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addFlatten() {
    type("final class Flatten: Layer", host: Flatten.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try Flatten(name: call.argument(0, as: (String?).self))
      }
    }
  }
}
