// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts

extension NativeLibrary {
  mutating func addExtreme() {
    type("enum Extreme: String, Codable, Hashable, Sendable", host: Extreme.self) { type in
      type.enumCase("case none") { _ in
        Extreme.none
      } match: { value in
        if case Extreme.none? = value as? Extreme { [] } else { nil }
      }
      type.enumCase("case lowest") { _ in
        Extreme.lowest
      } match: { value in
        if case Extreme.lowest? = value as? Extreme { [] } else { nil }
      }
      type.enumCase("case highest") { _ in
        Extreme.highest
      } match: { value in
        if case Extreme.highest? = value as? Extreme { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: Extreme.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try Extreme(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: Extreme, right: Extreme) -> Bool") { call in
        try call.argument(0, as: Extreme.self) == call.argument(1, as: Extreme.self)
      }
    }
  }
}
