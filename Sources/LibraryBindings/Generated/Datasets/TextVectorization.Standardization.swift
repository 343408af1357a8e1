// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addTextVectorizationStandardization() {
    type("enum TextVectorization.Standardization: String, Hashable, Codable, Sendable", host: TextVectorization.Standardization.self) { type in
      type.enumCase("case none") { _ in
        TextVectorization.Standardization.none
      } match: { value in
        if case TextVectorization.Standardization.none? = value as? TextVectorization.Standardization { [] } else { nil }
      }
      type.enumCase("case lower") { _ in
        TextVectorization.Standardization.lower
      } match: { value in
        if case TextVectorization.Standardization.lower? = value as? TextVectorization.Standardization { [] } else { nil }
      }
      type.enumCase("case stripPunctuation") { _ in
        TextVectorization.Standardization.stripPunctuation
      } match: { value in
        if case TextVectorization.Standardization.stripPunctuation? = value as? TextVectorization.Standardization { [] } else { nil }
      }
      type.enumCase("case lowerAndStripPunctuation") { _ in
        TextVectorization.Standardization.lowerAndStripPunctuation
      } match: { value in
        if case TextVectorization.Standardization.lowerAndStripPunctuation? = value as? TextVectorization.Standardization { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: TextVectorization.Standardization.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try TextVectorization.Standardization(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: TextVectorization.Standardization, right: TextVectorization.Standardization) -> Bool") { call in
        try call.argument(0, as: TextVectorization.Standardization.self) == call.argument(1, as: TextVectorization.Standardization.self)
      }
    }
  }
}
