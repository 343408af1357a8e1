// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addLayerNormalization() {
    type("final class LayerNormalization: Layer", host: LayerNormalization.self) { type in
      type.member("init(epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, name: String? = nil)") { call in
        return try LayerNormalization(epsilon: call.argument(0, as: Double.self), center: call.argument(1, as: Bool.self), scale: call.argument(2, as: Bool.self), name: call.argument(3, as: (String?).self))
      }
    }
  }
}
