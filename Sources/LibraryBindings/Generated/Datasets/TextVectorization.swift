// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addTextVectorization() {
    type("struct TextVectorization: Hashable, Codable, Sendable", host: TextVectorization.self) { type in
      type.property("let vocabulary: [String]") { call in
        return try call.receiver(as: TextVectorization.self).vocabulary
      }
      type.property("let standardize: TextStandardization") { call in
        return try call.receiver(as: TextVectorization.self).standardize
      }
      type.property("let split: TextSplitting") { call in
        return try call.receiver(as: TextVectorization.self).split
      }
      type.property("let ngrams: Int") { call in
        return try call.receiver(as: TextVectorization.self).ngrams
      }
      type.member("init(adaptedTo texts: [String], maxTokens: Int? = nil, standardize: TextStandardization = .lowerAndStripPunctuation, split: TextSplitting = .whitespace, ngrams: Int = 1, minCount: Int = 1) throws") { call in
        return try TextVectorization(adaptedTo: call.argument(0, as: [String].self), maxTokens: call.argument(1, as: (Int?).self), standardize: call.argument(2, as: TextStandardization.self), split: call.argument(3, as: TextSplitting.self), ngrams: call.argument(4, as: Int.self), minCount: call.argument(5, as: Int.self))
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: TextVectorization.self).count
      }
      type.member("func encode(_ text: String) -> [Int]") { call in
        return try call.receiver(as: TextVectorization.self).encode(call.argument(0, as: String.self))
      }
      type.member("func encode(_ texts: [String]) -> TokenSequences") { call in
        return try call.receiver(as: TextVectorization.self).encode(call.argument(0, as: [String].self))
      }
      type.member("func decode(_ tokens: [Int]) -> String") { call in
        return try call.receiver(as: TextVectorization.self).decode(call.argument(0, as: [Int].self))
      }
      type.member("func tokens(of text: String) -> [String]") { call in
        return try call.receiver(as: TextVectorization.self).tokens(of: call.argument(0, as: String.self))
      }
      type.member("static func == (left: TextVectorization, right: TextVectorization) -> Bool") { call in
        try call.argument(0, as: TextVectorization.self) == call.argument(1, as: TextVectorization.self)
      }
    }
  }
}
