// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addInitializer() {
    type("enum Initializer: Sendable, Equatable, Codable", host: Initializer.self) { type in
      type.enumCase("case zeros") { _ in
        Initializer.zeros
      } match: { value in
        if case Initializer.zeros? = value as? Initializer { [] } else { nil }
      }
      type.enumCase("case ones") { _ in
        Initializer.ones
      } match: { value in
        if case Initializer.ones? = value as? Initializer { [] } else { nil }
      }
      type.enumCase("case constant(Double)") { call in
        try Initializer.constant(call.argument(0, as: Double.self))
      } match: { value in
        if case Initializer.constant(let payload0)? = value as? Initializer { [payload0 as Any] } else { nil }
      }
      type.enumCase("case uniform(low: Double, high: Double)") { call in
        try Initializer.uniform(low: call.argument(0, as: Double.self), high: call.argument(1, as: Double.self))
      } match: { value in
        if case Initializer.uniform(let payload0, let payload1)? = value as? Initializer { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case normal(mean: Double, deviation: Double)") { call in
        try Initializer.normal(mean: call.argument(0, as: Double.self), deviation: call.argument(1, as: Double.self))
      } match: { value in
        if case Initializer.normal(let payload0, let payload1)? = value as? Initializer { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case glorotUniform") { _ in
        Initializer.glorotUniform
      } match: { value in
        if case Initializer.glorotUniform? = value as? Initializer { [] } else { nil }
      }
      type.enumCase("case glorotNormal") { _ in
        Initializer.glorotNormal
      } match: { value in
        if case Initializer.glorotNormal? = value as? Initializer { [] } else { nil }
      }
      type.enumCase("case heUniform") { _ in
        Initializer.heUniform
      } match: { value in
        if case Initializer.heUniform? = value as? Initializer { [] } else { nil }
      }
      type.enumCase("case heNormal") { _ in
        Initializer.heNormal
      } match: { value in
        if case Initializer.heNormal? = value as? Initializer { [] } else { nil }
      }
      type.enumCase("case orthogonal") { _ in
        Initializer.orthogonal
      } match: { value in
        if case Initializer.orthogonal? = value as? Initializer { [] } else { nil }
      }
      type.enumCase("case identity") { _ in
        Initializer.identity
      } match: { value in
        if case Initializer.identity? = value as? Initializer { [] } else { nil }
      }
      type.enumCase("case unitForgetBias") { _ in
        Initializer.unitForgetBias
      } match: { value in
        if case Initializer.unitForgetBias? = value as? Initializer { [] } else { nil }
      }
      type.member("static func == (left: Initializer, right: Initializer) -> Bool") { call in
        try call.argument(0, as: Initializer.self) == call.argument(1, as: Initializer.self)
      }
    }
  }
}
