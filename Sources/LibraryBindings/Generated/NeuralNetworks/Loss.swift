// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addLoss() {
    type("struct Loss: Sendable", host: Loss.self) { type in
      type.property("static let binaryCrossentropy: Loss") { _ in
        return Loss.binaryCrossentropy
      }
      type.member("static func binaryCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss") { call in
        return try Loss.binaryCrossentropy(fromLogits: call.argument(0, as: Bool.self), labelSmoothing: call.argument(1, as: Double.self))
      }
      type.property("static let categoricalCrossentropy: Loss") { _ in
        return Loss.categoricalCrossentropy
      }
      type.member("static func categoricalCrossentropy(fromLogits: Bool = false, labelSmoothing: Double = 0) -> Loss") { call in
        return try Loss.categoricalCrossentropy(fromLogits: call.argument(0, as: Bool.self), labelSmoothing: call.argument(1, as: Double.self))
      }
      type.property("static let sparseCategoricalCrossentropy: Loss") { _ in
        return Loss.sparseCategoricalCrossentropy
      }
      type.member("static func sparseCategoricalCrossentropy(fromLogits: Bool = false) -> Loss") { call in
        return try Loss.sparseCategoricalCrossentropy(fromLogits: call.argument(0, as: Bool.self))
      }
      type.property("static let meanSquaredError: Loss") { _ in
        return Loss.meanSquaredError
      }
      type.property("static let meanAbsoluteError: Loss") { _ in
        return Loss.meanAbsoluteError
      }
      type.property("static let huber: Loss") { _ in
        return Loss.huber
      }
      type.member("static func huber(delta: Double) -> Loss") { call in
        return try Loss.huber(delta: call.argument(0, as: Double.self))
      }
      type.property("let name: String") { call in
        return try call.receiver(as: Loss.self).name
      }
      type.member("static func custom(_ name: String, _ function: @escaping @Sendable (_ targets: Tensor, _ predictions: Tensor) throws -> Tensor) -> Loss") { call in
        nonisolated(unsafe) let function1 = try call.function(1)
        return try Loss.custom(call.argument(0, as: String.self), { @Sendable (argument00: Tensor, argument01: Tensor) throws -> Tensor in return try converted(try function1([argument00, argument01]), to: (Tensor).self) })
      }
    }
  }
}
