// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addSpatialDropout1D() {
    type("final class SpatialDropout1D: Layer", host: SpatialDropout1D.self) { type in
      type.member("init(_ rate: Double, name: String? = nil)") { call in
        return try SpatialDropout1D(call.argument(0, as: Double.self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
