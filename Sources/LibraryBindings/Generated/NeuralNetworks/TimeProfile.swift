// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addTimeProfile() {
    type("final class TimeProfile: Sendable, CustomStringConvertible", host: TimeProfile.self) { type in
      type.member("init()") { call in
        return TimeProfile()
      }
      type.property("var entries: [TimeProfile.Entry] { get }") { call in
        return try call.receiver(as: TimeProfile.self).entries
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: TimeProfile.self).description
      }
    }
  }
}
