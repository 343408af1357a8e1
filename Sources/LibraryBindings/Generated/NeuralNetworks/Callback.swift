// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addCallback() {
    type("class Callback", host: Callback.self) { type in
      type.member("static func onEpochEnd(_ action: @escaping (Training) throws -> Void) -> Callback") { call in
        nonisolated(unsafe) let function0 = try call.function(0)
        return Callback.onEpochEnd({ (argument00: Training) throws -> Void in _ = try function0([argument00]) })
      }
    }
  }
}
