// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addWordVocabulary() {
    type("struct WordVocabulary: TextVocabulary, Hashable, Codable", host: WordVocabulary.self) { type in
      type.property("static let unknown: String") { _ in
        return WordVocabulary.unknown
      }
      type.property("let words: [String]") { call in
        return try call.receiver(as: WordVocabulary.self).words
      }
      type.member("init(of text: String, maxWords: Int? = nil) throws") { call in
        return try WordVocabulary(of: call.argument(0, as: String.self), maxWords: call.argument(1, as: (Int?).self))
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: WordVocabulary.self).count
      }
      type.member("func encode(_ text: String) throws -> [Int]") { call in
        return try call.receiver(as: WordVocabulary.self).encode(call.argument(0, as: String.self))
      }
      type.member("func decode(_ tokens: [Int]) -> String") { call in
        return try call.receiver(as: WordVocabulary.self).decode(call.argument(0, as: [Int].self))
      }
      type.member("static func == (left: WordVocabulary, right: WordVocabulary) -> Bool") { call in
        try call.argument(0, as: WordVocabulary.self) == call.argument(1, as: WordVocabulary.self)
      }
    }
  }
}
