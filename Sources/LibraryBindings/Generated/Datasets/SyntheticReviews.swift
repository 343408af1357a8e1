// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addSyntheticReviews() {
    type("enum SyntheticReviews", host: SyntheticReviews.self) { type in
      type.member("static func load(trainCount: Int = 8_000, testCount: Int = 1_000, seed: Int = 113, numWords: Int? = nil, skipTop: Int = 0, maxlen: Int? = nil, startChar: Int? = 1, oovChar: Int? = 2, indexFrom: Int = 3) throws -> (train: LabeledSequences, test: LabeledSequences)") { call in
        let result = try SyntheticReviews.load(trainCount: call.argument(0, as: Int.self), testCount: call.argument(1, as: Int.self), seed: call.argument(2, as: Int.self), numWords: call.argument(3, as: (Int?).self), skipTop: call.argument(4, as: Int.self), maxlen: call.argument(5, as: (Int?).self), startChar: call.argument(6, as: (Int?).self), oovChar: call.argument(7, as: (Int?).self), indexFrom: call.argument(8, as: Int.self))
        return { (result0: (LabeledSequences, LabeledSequences)) -> [Any] in [result0.0, result0.1] }(result)
      }
      type.member("static func wordIndex() -> WordIndex") { call in
        return SyntheticReviews.wordIndex()
      }
    }
  }
}
