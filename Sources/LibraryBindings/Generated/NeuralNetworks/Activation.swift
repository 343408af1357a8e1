// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addActivation() {
    type("enum Activation: String, Sendable, CaseIterable, Codable", host: Activation.self) { type in
      type.enumCase("case linear") { _ in
        Activation.linear
      } match: { value in
        if case Activation.linear? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case relu") { _ in
        Activation.relu
      } match: { value in
        if case Activation.relu? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case sigmoid") { _ in
        Activation.sigmoid
      } match: { value in
        if case Activation.sigmoid? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case tanh") { _ in
        Activation.tanh
      } match: { value in
        if case Activation.tanh? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case softmax") { _ in
        Activation.softmax
      } match: { value in
        if case Activation.softmax? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case elu") { _ in
        Activation.elu
      } match: { value in
        if case Activation.elu? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case selu") { _ in
        Activation.selu
      } match: { value in
        if case Activation.selu? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case gelu") { _ in
        Activation.gelu
      } match: { value in
        if case Activation.gelu? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case swish") { _ in
        Activation.swish
      } match: { value in
        if case Activation.swish? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case softplus") { _ in
        Activation.softplus
      } match: { value in
        if case Activation.softplus? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case softsign") { _ in
        Activation.softsign
      } match: { value in
        if case Activation.softsign? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case hardSigmoid") { _ in
        Activation.hardSigmoid
      } match: { value in
        if case Activation.hardSigmoid? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case leakyRelu") { _ in
        Activation.leakyRelu
      } match: { value in
        if case Activation.leakyRelu? = value as? Activation { [] } else { nil }
      }
      type.enumCase("case exponential") { _ in
        Activation.exponential
      } match: { value in
        if case Activation.exponential? = value as? Activation { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: Activation.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try Activation(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.property("static var allCases: [Activation] { get }") { _ in
        Activation.allCases
      }
    }
  }
}
