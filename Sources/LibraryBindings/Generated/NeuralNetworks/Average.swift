// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addAverage() {
    type("final class Average: Merge", host: Average.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try Average(name: call.argument(0, as: (String?).self))
      }
    }
  }
}
