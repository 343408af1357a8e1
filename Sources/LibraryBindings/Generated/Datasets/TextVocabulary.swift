// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addTextVocabulary() {
    type("protocol TextVocabulary: Sendable", host: (any TextVocabulary).self) { type in
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: (any TextVocabulary).self).count
      }
      type.member("func encode(_ text: String) throws -> [Int]") { call in
        return try call.receiver(as: (any TextVocabulary).self).encode(call.argument(0, as: String.self))
      }
      type.member("func decode(_ tokens: [Int]) -> String") { call in
        return try call.receiver(as: (any TextVocabulary).self).decode(call.argument(0, as: [Int].self))
      }
    }
  }
}
