// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addMultiply() {
    type("final class Multiply: Merge", host: Multiply.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try Multiply(name: call.argument(0, as: (String?).self))
      }
    }
  }
}
