// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addCharacterVocabulary() {
    type("struct CharacterVocabulary: TextVocabulary, Hashable, Codable", host: CharacterVocabulary.self) { type in
      type.property("let characters: [String]") { call in
        return try call.receiver(as: CharacterVocabulary.self).characters
      }
      type.member("init(of text: String)") { call in
        return try CharacterVocabulary(of: call.argument(0, as: String.self))
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: CharacterVocabulary.self).count
      }
      type.member("func encode(_ text: String) throws -> [Int]") { call in
        return try call.receiver(as: CharacterVocabulary.self).encode(call.argument(0, as: String.self))
      }
      type.member("func decode(_ tokens: [Int]) -> String") { call in
        return try call.receiver(as: CharacterVocabulary.self).decode(call.argument(0, as: [Int].self))
      }
      type.member("static func == (left: CharacterVocabulary, right: CharacterVocabulary) -> Bool") { call in
        try call.argument(0, as: CharacterVocabulary.self) == call.argument(1, as: CharacterVocabulary.self)
      }
    }
  }
}
