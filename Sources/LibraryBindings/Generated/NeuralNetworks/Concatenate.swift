// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addConcatenate() {
    type("final class Concatenate: Layer", host: Concatenate.self) { type in
      type.member("init(axis: Int = -1, name: String? = nil)") { call in
        return try Concatenate(axis: call.argument(0, as: Int.self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
