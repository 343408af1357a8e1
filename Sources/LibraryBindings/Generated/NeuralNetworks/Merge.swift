// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addMerge() {
    type("class Merge: Layer, ONNXLayer, ConfigurableLayer", host: Merge.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try Merge(name: call.argument(0, as: (String?).self))
      }
    }
  }
}
