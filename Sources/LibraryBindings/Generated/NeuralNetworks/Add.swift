// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addAdd() {
    type("final class Add: Merge", host: Add.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try Add(name: call.argument(0, as: (String?).self))
      }
    }
  }
}
