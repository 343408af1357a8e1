// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addRegularizer() {
    type("enum Regularizer: Sendable, Equatable, Codable", host: Regularizer.self) { type in
      type.enumCase("case l1(Double)") { call in
        try Regularizer.l1(call.argument(0, as: Double.self))
      } match: { value in
        if case Regularizer.l1(let payload0)? = value as? Regularizer { [payload0 as Any] } else { nil }
      }
      type.enumCase("case l2(Double)") { call in
        try Regularizer.l2(call.argument(0, as: Double.self))
      } match: { value in
        if case Regularizer.l2(let payload0)? = value as? Regularizer { [payload0 as Any] } else { nil }
      }
      type.enumCase("case l1l2(l1: Double, l2: Double)") { call in
        try Regularizer.l1l2(l1: call.argument(0, as: Double.self), l2: call.argument(1, as: Double.self))
      } match: { value in
        if case Regularizer.l1l2(let payload0, let payload1)? = value as? Regularizer { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.member("static func == (left: Regularizer, right: Regularizer) -> Bool") { call in
        try call.argument(0, as: Regularizer.self) == call.argument(1, as: Regularizer.self)
      }
    }
  }
}
