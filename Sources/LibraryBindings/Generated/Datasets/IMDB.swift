// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addIMDB() {
    type("enum IMDB", host: IMDB.self) { type in
      type.member("static func wordIndex() throws -> WordIndex") { call in
        return try IMDB.wordIndex()
      }
      type.member("static func load(numWords: Int? = nil, skipTop: Int = 0, maxlen: Int? = nil, seed: Int = 113, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3) throws -> (train: LabeledSequences, test: LabeledSequences)") { call in
        let result = try IMDB.load(numWords: call.argument(0, as: (Int?).self), skipTop: call.argument(1, as: Int.self), maxlen: call.argument(2, as: (Int?).self), seed: call.argument(3, as: Int.self), startChar: call.argument(4, as: (Int?).self), oovChar: call.argument(5, as: (Int?).self), indexFrom: call.argument(6, as: Int.self))
        return { (result0: (LabeledSequences, LabeledSequences)) -> [Any] in [result0.0, result0.1] }(result)
      }
    }
  }
}
