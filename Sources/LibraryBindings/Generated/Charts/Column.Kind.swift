// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts

extension NativeLibrary {
  mutating func addColumnKind() {
    type("enum Column.Kind: String, Codable, Hashable, Sendable", host: Column.Kind.self) { type in
      type.enumCase("case text") { _ in
        Column.Kind.text
      } match: { value in
        if case Column.Kind.text? = value as? Column.Kind { [] } else { nil }
      }
      type.enumCase("case integer") { _ in
        Column.Kind.integer
      } match: { value in
        if case Column.Kind.integer? = value as? Column.Kind { [] } else { nil }
      }
      type.enumCase("case number") { _ in
        Column.Kind.number
      } match: { value in
        if case Column.Kind.number? = value as? Column.Kind { [] } else { nil }
      }
      type.enumCase("case percentage") { _ in
        Column.Kind.percentage
      } match: { value in
        if case Column.Kind.percentage? = value as? Column.Kind { [] } else { nil }
      }
      type.enumCase("case duration") { _ in
        Column.Kind.duration
      } match: { value in
        if case Column.Kind.duration? = value as? Column.Kind { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: Column.Kind.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try Column.Kind(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: Column.Kind, right: Column.Kind) -> Bool") { call in
        try call.argument(0, as: Column.Kind.self) == call.argument(1, as: Column.Kind.self)
      }
    }
  }
}
