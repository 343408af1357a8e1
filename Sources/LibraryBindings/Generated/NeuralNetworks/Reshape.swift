// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addReshape() {
    type("final class Reshape: Layer", host: Reshape.self) { type in
      type.member("init(_ targetShape: [Int], name: String? = nil)") { call in
        return try Reshape(call.argument(0, as: [Int].self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
