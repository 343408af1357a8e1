// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addMasking() {
    type("final class Masking: Layer", host: Masking.self) { type in
      type.member("init(maskValue: Double = 0, name: String? = nil)") { call in
        return try Masking(maskValue: call.argument(0, as: Double.self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
