// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addSequential() {
    type("final class Sequential: Model", host: Sequential.self) { type in
      type.member("init(name: String? = nil)") { call in
        return try Sequential(name: call.argument(0, as: (String?).self))
      }
      type.member("init(_ layers: [Layer], name: String? = nil) throws") { call in
        return try Sequential(call.argument(0, as: [Layer].self), name: call.argument(1, as: (String?).self))
      }
      type.member("func add(_ layer: Layer) throws") { call in
        try call.receiver(as: Sequential.self).add(call.argument(0, as: Layer.self))
        return ()
      }
    }
  }
}
