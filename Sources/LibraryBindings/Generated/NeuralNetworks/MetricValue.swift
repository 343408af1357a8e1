// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addMetricValue() {
    type("struct MetricValue: Sendable, Equatable, Codable, CustomStringConvertible", host: MetricValue.self) { type in
      type.property("let name: String") { call in
        return try call.receiver(as: MetricValue.self).name
      }
      type.property("let value: Double") { call in
        return try call.receiver(as: MetricValue.self).value
      }
      type.member("init(name: String, value: Double)") { call in
        return try MetricValue(name: call.argument(0, as: String.self), value: call.argument(1, as: Double.self))
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: MetricValue.self).description
      }
      type.member("static func == (left: MetricValue, right: MetricValue) -> Bool") { call in
        try call.argument(0, as: MetricValue.self) == call.argument(1, as: MetricValue.self)
      }
    }
  }
}
