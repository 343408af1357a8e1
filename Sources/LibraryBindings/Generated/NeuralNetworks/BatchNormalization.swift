// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addBatchNormalization() {
    type("final class BatchNormalization: Layer", host: BatchNormalization.self) { type in
      type.member("init(momentum: Double = 0.99, epsilon: Double = 0.001, center: Bool = true, scale: Bool = true, name: String? = nil)") { call in
        return try BatchNormalization(momentum: call.argument(0, as: Double.self), epsilon: call.argument(1, as: Double.self), center: call.argument(2, as: Bool.self), scale: call.argument(3, as: Bool.self), name: call.argument(4, as: (String?).self))
      }
    }
  }
}
