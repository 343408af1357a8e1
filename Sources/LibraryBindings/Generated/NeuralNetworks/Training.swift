// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addTraining() {
    type("final class Training", host: Training.self) { type in
      type.property("let model: Model") { call in
        return try call.receiver(as: Training.self).model
      }
      type.property("let optimizer: Optimizer") { call in
        return try call.receiver(as: Training.self).optimizer
      }
      type.property("var history: History { get }") { call in
        return try call.receiver(as: Training.self).history
      }
      type.property("var epoch: Int { get }") { call in
        return try call.receiver(as: Training.self).epoch
      }
      type.property("var isStopped: Bool { get }") { call in
        return try call.receiver(as: Training.self).isStopped
      }
      type.subscript("subscript(name: String) -> Double { get }", get: { call in
        return try call.receiver(as: Training.self)[call.argument(0, as: String.self)]
      })
      type.member("func stop()") { call in
        try call.receiver(as: Training.self).stop()
        return ()
      }
    }
  }
}
