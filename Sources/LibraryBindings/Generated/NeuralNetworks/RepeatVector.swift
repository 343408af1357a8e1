// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addRepeatVector() {
    type("final class RepeatVector: Layer", host: RepeatVector.self) { type in
      type.member("init(_ count: Int, name: String? = nil)") { call in
        return try RepeatVector(call.argument(0, as: Int.self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
