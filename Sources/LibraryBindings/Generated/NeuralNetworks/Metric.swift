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
      type.property("static let precision: Metric") { _ in
        return Metric.precision
      }
      type.member("static func precision(threshold: Double) -> Metric") { call in
        return try Metric.precision(threshold: call.argument(0, as: Double.self))
      }
      type.property("static let recall: Metric") { call in
        return Metric.recall
      }
      type.member("static func recall(threshold: Double) -> Metric") { call in
        return try Metric.recall(threshold: call.argument(0, as: Double.self))
      }
      type.property("static let f1: Metric") { _ in
        return Metric.f1
      }
      type.member("static func f1(threshold: Double) -> Metric") { call in
        return try Metric.f1(threshold: call.argument(0, as: Double.self))
      }
      type.property("static let auc: Metric") { _ in
        return Metric.auc
      }
      type.property("static let meanAbsoluteError: Metric") { _ in
        return Metric.meanAbsoluteError
      }
      type.property("static let meanSquaredError: Metric") { _ in
        return Metric.meanSquaredError
      }
      type.property("static let rootMeanSquaredError: Metric") { _ in
        return Metric.rootMeanSquaredError
      }
      type.property("static let perplexity: Metric") { _ in
        return Metric.perplexity
      }
      type.member("static func perplexity(fromLogits: Bool) -> Metric") { call in
        return try Metric.perplexity(fromLogits: call.argument(0, as: Bool.self))
      }
      type.member("static func mean(of loss: Loss) -> Metric") { call in
        return try Metric.mean(of: call.argument(0, as: Loss.self))
      }
      type.property("let name: String") { call in
        return try call.receiver(as: Metric.self).name
      }
      type.member("static func custom(_ name: String, _ function: @escaping @Sendable (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor) -> Metric") { call in
        nonisolated(unsafe) let function1 = try call.function(1)
        return try Metric.custom(call.argument(0, as: String.self), { @Sendable (argument00: Tensor, argument01: Tensor) throws -> Tensor in return try converted(try function1([argument00, argument01]), to: (Tensor).self) })
      }
      type.member("func callAsFunction(_ targets: Tensor, _ predictions: Tensor) throws -> Double") { call in
        return try call.receiver(as: Metric.self).callAsFunction(call.argument(0, as: Tensor.self), call.argument(1, as: Tensor.self))
      }
    }
  }
}
