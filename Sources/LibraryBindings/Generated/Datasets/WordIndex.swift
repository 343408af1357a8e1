// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addWordIndex() {
    type("struct WordIndex: Hashable, Codable, Sendable, CustomStringConvertible", host: WordIndex.self) { type in
      type.property("let ranks: [String: Int]") { call in
        return try call.receiver(as: WordIndex.self).ranks
      }
      type.member("init(ranks: [String: Int]) throws") { call in
        return try WordIndex(ranks: call.argument(0, as: [String: Int].self))
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: WordIndex.self).count
      }
      type.member("func rank(of word: String) -> Int?") { call in
        return (try call.receiver(as: WordIndex.self).rank(of: call.argument(0, as: String.self))) as Any
      }
      type.member("func word(ofRank rank: Int) -> String?") { call in
        return (try call.receiver(as: WordIndex.self).word(ofRank: call.argument(0, as: Int.self))) as Any
      }
      type.member("func decode(_ tokens: [Int], indexFrom: Int = 3) -> String") { call in
        return try call.receiver(as: WordIndex.self).decode(call.argument(0, as: [Int].self), indexFrom: call.argument(1, as: Int.self))
      }
      type.member("func encode(_ text: String, numWords: Int? = nil, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3) -> [Int]") { call in
        return try call.receiver(as: WordIndex.self).encode(call.argument(0, as: String.self), numWords: call.argument(1, as: (Int?).self), startChar: call.argument(2, as: (Int?).self), oovChar: call.argument(3, as: (Int?).self), indexFrom: call.argument(4, as: Int.self))
      }
      type.member("static func == (one: WordIndex, other: WordIndex) -> Bool") { call in
        return try call.argument(0, as: WordIndex.self) == call.argument(1, as: WordIndex.self)
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: WordIndex.self).description
      }
    }
  }
}
