// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addBidirectional() {
    type("final class Bidirectional: Layer", host: Bidirectional.self) { type in
      type.member("init(_ layer: RecurrentLayer, mergeMode: Bidirectional.MergeMode = .concat, backwardLayer: RecurrentLayer? = nil, name: String? = nil)") { call in
        return try Bidirectional(call.argument(0, as: RecurrentLayer.self), mergeMode: call.argument(1, as: Bidirectional.MergeMode.self), backwardLayer: call.argument(2, as: (RecurrentLayer?).self), name: call.argument(3, as: (String?).self))
      }
    }
  }
}
