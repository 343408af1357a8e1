// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addMetric() {
    type("struct Metric: Sendable", host: Metric.self) { type in
      type.property("static let accuracy: Metric") { _ in
        return Metric.accuracy
      }
      type.member("static func binaryAccuracy(threshold: Double = 0.5) -> Metric") { call in
        return try Metric.binaryAccuracy(threshold: call.argument(0, as: Double.self))
      }
      type.member("static func sparseTopKCategoricalAccuracy(k: Int = 5) -> Metric") { call in
        return try Metric.sparseTopKCategoricalAccuracy(k: call.argument(0, as: Int.self))
      }
      type.property("let name: String") { call in
        return try call.receiver(as: Metric.self).name
      }
      type.member("func callAsFunction(_ targets: Tensor, _ predictions: Tensor) throws -> Double") { call in
        return try call.receiver(as: Metric.self).callAsFunction(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self))
      }
    }
  }
}
