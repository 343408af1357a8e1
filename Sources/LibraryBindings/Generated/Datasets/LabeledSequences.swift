// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addLabeledSequences() {
    type("struct LabeledSequences: Hashable, Codable, Sendable, CustomStringConvertible", host: LabeledSequences.self) { type in
      type.member("func batchesByLength(batchSize: Int = 32, maxlen: Int? = nil, seed: Int = 0) throws -> [(x: Tensor, y: Tensor)]") { call in
        let result = try call.receiver(as: LabeledSequences.self).batchesByLength(batchSize: call.argument(0, as: Int.self), maxlen: call.argument(1, as: (Int?).self), seed: call.argument(2, as: Int.self))
        return result.map { result0 in { (result1: (Tensor, Tensor)) -> [Any] in [result1.0, result1.1] }(result0) }
      }
      type.member("func split(validation: Double = 0.1, test: Double = 0.1, seed: Int = 0) throws -> (train: LabeledSequences, validation: LabeledSequences, test: LabeledSequences)") { call in
        let result = try call.receiver(as: LabeledSequences.self).split(validation: call.argument(0, as: Double.self), test: call.argument(1, as: Double.self), seed: call.argument(2, as: Int.self))
        return { (result0: (LabeledSequences, LabeledSequences, LabeledSequences)) -> [Any] in [result0.0, result0.1, result0.2] }(result)
      }
      type.property("let sequences: TokenSequences") { call in
        return try call.receiver(as: LabeledSequences.self).sequences
      }
      type.property("let labels: [Int]") { call in
        return try call.receiver(as: LabeledSequences.self).labels
      }
      type.member("init(_ sequences: TokenSequences, labels: [Int]) throws") { call in
        return try LabeledSequences(call.argument(0, as: TokenSequences.self), labels: call.argument(1, as: [Int].self))
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: LabeledSequences.self).count
      }
      type.property("var targets: Tensor { get }") { call in
        return try call.receiver(as: LabeledSequences.self).targets
      }
      type.member("func prefix(_ count: Int) -> LabeledSequences") { call in
        return try call.receiver(as: LabeledSequences.self).prefix(call.argument(0, as: Int.self))
      }
      type.member("func rows(at positions: [Int]) throws -> LabeledSequences") { call in
        return try call.receiver(as: LabeledSequences.self).rows(at: call.argument(0, as: [Int].self))
      }
      type.member("func padded(maxlen: Int, padding: PaddingSide = .pre, truncating: PaddingSide = .pre, value: Int = 0) throws -> (x: Tensor, y: Tensor)") { call in
        let result = try call.receiver(as: LabeledSequences.self).padded(maxlen: call.argument(0, as: Int.self), padding: call.argument(1, as: PaddingSide.self), truncating: call.argument(2, as: PaddingSide.self), value: call.argument(3, as: Int.self))
        return { (result0: (Tensor, Tensor)) -> [Any] in [result0.0, result0.1] }(result)
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: LabeledSequences.self).description
      }
      type.member("static func == (left: LabeledSequences, right: LabeledSequences) -> Bool") { call in
        try call.argument(0, as: LabeledSequences.self) == call.argument(1, as: LabeledSequences.self)
      }
    }
  }
}
