// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addTimeDistributed() {
    type("final class TimeDistributed: Layer", host: TimeDistributed.self) { type in
      type.member("init(_ layer: Layer, name: String? = nil)") { call in
        return try TimeDistributed(call.argument(0, as: Layer.self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
