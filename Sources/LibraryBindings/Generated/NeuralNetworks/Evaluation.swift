// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addEvaluation() {
    type("struct Evaluation: Sendable, Codable, Equatable, CustomStringConvertible", host: Evaluation.self) { type in
      type.property("let values: [MetricValue]") { call in
        return try call.receiver(as: Evaluation.self).values
      }
      type.subscript("subscript(name: String) -> Double? { get }", get: { call in
        return (try call.receiver(as: Evaluation.self)[call.argument(0, as: String.self)]) as Any
      })
      type.property("var dictionary: [String: Double] { get }") { call in
        return try call.receiver(as: Evaluation.self).dictionary
      }
      type.property("var loss: Double { get }") { call in
        return try call.receiver(as: Evaluation.self).loss
      }
      type.property("var accuracy: Double { get }") { call in
        return try call.receiver(as: Evaluation.self).accuracy
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: Evaluation.self).description
      }
      type.member("static func == (left: Evaluation, right: Evaluation) -> Bool") { call in
        try call.argument(0, as: Evaluation.self) == call.argument(1, as: Evaluation.self)
      }
    }
  }
}
