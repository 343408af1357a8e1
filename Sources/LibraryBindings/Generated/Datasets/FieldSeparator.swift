// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addFieldSeparator() {
    type("enum FieldSeparator: String, Hashable, Codable, Sendable", host: FieldSeparator.self) { type in
      type.enumCase("case comma") { _ in
        FieldSeparator.comma
      } match: { value in
        if case FieldSeparator.comma? = value as? FieldSeparator { [] } else { nil }
      }
      type.enumCase("case semicolon") { _ in
        FieldSeparator.semicolon
      } match: { value in
        if case FieldSeparator.semicolon? = value as? FieldSeparator { [] } else { nil }
      }
      type.enumCase("case tab") { _ in
        FieldSeparator.tab
      } match: { value in
        if case FieldSeparator.tab? = value as? FieldSeparator { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: FieldSeparator.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try FieldSeparator(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: FieldSeparator, right: FieldSeparator) -> Bool") { call in
        try call.argument(0, as: FieldSeparator.self) == call.argument(1, as: FieldSeparator.self)
      }
    }
  }
}
