// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addPaddingSide() {
    type("enum PaddingSide: String, Hashable, Codable, Sendable", host: PaddingSide.self) { type in
      type.enumCase("case pre") { _ in
        PaddingSide.pre
      } match: { value in
        if case PaddingSide.pre? = value as? PaddingSide { [] } else { nil }
      }
      type.enumCase("case post") { _ in
        PaddingSide.post
      } match: { value in
        if case PaddingSide.post? = value as? PaddingSide { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: PaddingSide.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try PaddingSide(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: PaddingSide, right: PaddingSide) -> Bool") { call in
        try call.argument(0, as: PaddingSide.self) == call.argument(1, as: PaddingSide.self)
      }
    }
  }
}
