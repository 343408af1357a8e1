// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addTextStandardization() {
    type("enum TextStandardization: String, Hashable, Codable, Sendable", host: TextStandardization.self) { type in
      type.enumCase("case none") { _ in
        TextStandardization.none
      } match: { value in
        if case TextStandardization.none? = value as? TextStandardization { [] } else { nil }
      }
      type.enumCase("case lower") { _ in
        TextStandardization.lower
      } match: { value in
        if case TextStandardization.lower? = value as? TextStandardization { [] } else { nil }
      }
      type.enumCase("case stripPunctuation") { _ in
        TextStandardization.stripPunctuation
      } match: { value in
        if case TextStandardization.stripPunctuation? = value as? TextStandardization { [] } else { nil }
      }
      type.enumCase("case lowerAndStripPunctuation") { _ in
        TextStandardization.lowerAndStripPunctuation
      } match: { value in
        if case TextStandardization.lowerAndStripPunctuation? = value as? TextStandardization { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: TextStandardization.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try TextStandardization(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: TextStandardization, right: TextStandardization) -> Bool") { call in
        try call.argument(0, as: TextStandardization.self) == call.argument(1, as: TextStandardization.self)
      }
    }
  }
}
