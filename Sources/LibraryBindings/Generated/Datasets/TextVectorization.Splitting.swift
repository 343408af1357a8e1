// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addTextVectorizationSplitting() {
    type("enum TextVectorization.Splitting: String, Hashable, Codable, Sendable", host: TextVectorization.Splitting.self) { type in
      type.enumCase("case whitespace") { _ in
        TextVectorization.Splitting.whitespace
      } match: { value in
        if case TextVectorization.Splitting.whitespace? = value as? TextVectorization.Splitting { [] } else { nil }
      }
      type.enumCase("case character") { _ in
        TextVectorization.Splitting.character
      } match: { value in
        if case TextVectorization.Splitting.character? = value as? TextVectorization.Splitting { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: TextVectorization.Splitting.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try TextVectorization.Splitting(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: TextVectorization.Splitting, right: TextVectorization.Splitting) -> Bool") { call in
        try call.argument(0, as: TextVectorization.Splitting.self) == call.argument(1, as: TextVectorization.Splitting.self)
      }
    }
  }
}
