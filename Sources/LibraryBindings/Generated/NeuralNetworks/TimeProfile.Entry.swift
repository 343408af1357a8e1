// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addTimeProfileEntry() {
    type("struct TimeProfile.Entry: Sendable, Codable, Equatable", host: TimeProfile.Entry.self) { type in
      type.property("let part: String") { call in
        return try call.receiver(as: TimeProfile.Entry.self).part
      }
      type.property("let phase: TimeProfile.Phase") { call in
        return try call.receiver(as: TimeProfile.Entry.self).phase
      }
      type.property("let seconds: Double") { call in
        return try call.receiver(as: TimeProfile.Entry.self).seconds
      }
      type.property("let count: Int") { call in
        return try call.receiver(as: TimeProfile.Entry.self).count
      }
      type.member("static func == (left: TimeProfile.Entry, right: TimeProfile.Entry) -> Bool") { call in
        try call.argument(0, as: TimeProfile.Entry.self) == call.argument(1, as: TimeProfile.Entry.self)
      }
    }
  }
}
