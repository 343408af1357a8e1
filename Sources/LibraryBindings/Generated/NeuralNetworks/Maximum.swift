// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addMaximum() {
    type("final class Maximum: Merge", host: Maximum.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try Maximum(name: call.argument(0, as: (String?).self))
      }
    }
  }
}
