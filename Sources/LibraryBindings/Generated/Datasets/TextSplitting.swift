// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addTextSplitting() {
    type("enum TextSplitting: String, Hashable, Codable, Sendable", host: TextSplitting.self) { type in
      type.enumCase("case whitespace") { _ in
        TextSplitting.whitespace
      } match: { value in
        if case TextSplitting.whitespace? = value as? TextSplitting { [] } else { nil }
      }
      type.enumCase("case character") { _ in
        TextSplitting.character
      } match: { value in
        if case TextSplitting.character? = value as? TextSplitting { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: TextSplitting.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try TextSplitting(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: TextSplitting, right: TextSplitting) -> Bool") { call in
        try call.argument(0, as: TextSplitting.self) == call.argument(1, as: TextSplitting.self)
      }
    }
  }
}
