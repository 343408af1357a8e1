// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addPadding() {
    type("enum Padding: String, Sendable, Codable", host: Padding.self) { type in
      type.enumCase("case valid") { _ in
        Padding.valid
      } match: { value in
        if case Padding.valid? = value as? Padding { [] } else { nil }
      }
      type.enumCase("case same") { _ in
        Padding.same
      } match: { value in
        if case Padding.same? = value as? Padding { [] } else { nil }
      }
      type.enumCase("case causal") { _ in
        Padding.causal
      } match: { value in
        if case Padding.causal? = value as? Padding { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: Padding.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try Padding(rawValue: call.argument(0, as: String.self)) as Any
      }
    }
  }
}
