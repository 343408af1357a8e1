// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addGradientStatistics() {
    type("struct GradientStatistics: Sendable, Codable, Equatable", host: GradientStatistics.self) { type in
      type.property("let layer: String") { call in
        return try call.receiver(as: GradientStatistics.self).layer
      }
      type.property("let parameter: String") { call in
        return try call.receiver(as: GradientStatistics.self).parameter
      }
      type.property("let norm: Double") { call in
        return try call.receiver(as: GradientStatistics.self).norm
      }
      type.property("let meanMagnitude: Double") { call in
        return try call.receiver(as: GradientStatistics.self).meanMagnitude
      }
      type.property("let largest: Double") { call in
        return try call.receiver(as: GradientStatistics.self).largest
      }
      type.member("static func == (left: GradientStatistics, right: GradientStatistics) -> Bool") { call in
        try call.argument(0, as: GradientStatistics.self) == call.argument(1, as: GradientStatistics.self)
      }
    }
  }
}
