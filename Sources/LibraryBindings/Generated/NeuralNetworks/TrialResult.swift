// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addTrialResult() {
    type("struct TrialResult: Sendable, Codable, Equatable", host: TrialResult.self) { type in
      type.property("let name: String") { call in
        return try call.receiver(as: TrialResult.self).name
      }
      type.property("let values: [Double]") { call in
        return try call.receiver(as: TrialResult.self).values
      }
      type.property("var seconds: [Double] { get }") { call in
        return try call.receiver(as: TrialResult.self).seconds
      }
      type.property("let parameters: Int") { call in
        return try call.receiver(as: TrialResult.self).parameters
      }
      type.property("let mean: Double") { call in
        return try call.receiver(as: TrialResult.self).mean
      }
      type.property("let deviation: Double") { call in
        return try call.receiver(as: TrialResult.self).deviation
      }
      type.property("let lower: Double") { call in
        return try call.receiver(as: TrialResult.self).lower
      }
      type.property("let upper: Double") { call in
        return try call.receiver(as: TrialResult.self).upper
      }
      type.member("static func == (left: TrialResult, right: TrialResult) -> Bool") { call in
        try call.argument(0, as: TrialResult.self) == call.argument(1, as: TrialResult.self)
      }
    }
  }
}
