// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addParameter() {
    type("final class Parameter: @unchecked Sendable", host: Parameter.self) { type in
      type.property("let name: String") { call in
        return try call.receiver(as: Parameter.self).name
      }
      type.property("var isTrainable: Bool { get }") { call in
        return try call.receiver(as: Parameter.self).isTrainable
      }
      type.property("var shape: [Int] { get }") { call in
        return try call.receiver(as: Parameter.self).shape
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: Parameter.self).count
      }
    }
  }
}
