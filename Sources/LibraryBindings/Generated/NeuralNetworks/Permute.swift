// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addPermute() {
    type("final class Permute: Layer", host: Permute.self) { type in
      type.member("init(_ order: [Int], name: String? = nil)") { call in
        return try Permute(call.argument(0, as: [Int].self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
