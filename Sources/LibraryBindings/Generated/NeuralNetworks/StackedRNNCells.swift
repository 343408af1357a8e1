// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addStackedRNNCells() {
    type("final class StackedRNNCells: RNNCell", host: StackedRNNCells.self) { type in
      type.member("init(_ cells: [RNNCell], name: String? = nil)") { call in
        return try StackedRNNCells(call.argument(0, as: [RNNCell].self), name: call.argument(1, as: (String?).self))
      }
    }
  }
}
