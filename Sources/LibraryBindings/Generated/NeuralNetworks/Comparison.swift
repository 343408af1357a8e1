// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addComparison() {
    type("struct Comparison: Sendable, Codable, Equatable", host: Comparison.self) { type in
      type.property("let metric: String") { call in
        return try call.receiver(as: Comparison.self).metric
      }
      type.property("let confidence: Double") { call in
        return try call.receiver(as: Comparison.self).confidence
      }
      type.property("var results: [TrialResult] { get }") { call in
        return try call.receiver(as: Comparison.self).results
      }
      type.property("let differences: [PairedDifference]") { call in
        return try call.receiver(as: Comparison.self).differences
      }
      type.member("static func == (left: Comparison, right: Comparison) -> Bool") { call in
        try call.argument(0, as: Comparison.self) == call.argument(1, as: Comparison.self)
      }
    }
  }
}
