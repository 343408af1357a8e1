// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addAveragePooling1D() {
    type("final class AveragePooling1D: Layer", host: AveragePooling1D.self) { type in
      type.member("init(poolSize: Int = 2, strides: Int? = nil, padding: Padding = .valid, name: String? = nil)") { call in
        return try AveragePooling1D(poolSize: call.argument(0, as: Int.self), strides: call.argument(1, as: (Int?).self), padding: call.argument(2, as: Padding.self), name: call.argument(3, as: (String?).self))
      }
    }
  }
}
