// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addAttention() {
    type("final class Attention: Layer", host: Attention.self) { type in
      type.member("init(useScale: Bool = false, isCausal: Bool = false, dropout: Double = 0, name: String? = nil)") { call in
        return try Attention(useScale: call.argument(0, as: Bool.self), isCausal: call.argument(1, as: Bool.self), dropout: call.argument(2, as: Double.self), name: call.argument(3, as: (String?).self))
      }
    }
  }
}
