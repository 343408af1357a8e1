// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addActivationFunction() {
    type("enum ActivationFunction: String, Sendable, CaseIterable, Codable", host: ActivationFunction.self) { type in
      type.enumCase("case linear") { _ in
        ActivationFunction.linear
      } match: { value in
        if case ActivationFunction.linear? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case relu") { _ in
        ActivationFunction.relu
      } match: { value in
        if case ActivationFunction.relu? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case sigmoid") { _ in
        ActivationFunction.sigmoid
      } match: { value in
        if case ActivationFunction.sigmoid? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case tanh") { _ in
        ActivationFunction.tanh
      } match: { value in
        if case ActivationFunction.tanh? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case softmax") { _ in
        ActivationFunction.softmax
      } match: { value in
        if case ActivationFunction.softmax? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case elu") { _ in
        ActivationFunction.elu
      } match: { value in
        if case ActivationFunction.elu? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case selu") { _ in
        ActivationFunction.selu
      } match: { value in
        if case ActivationFunction.selu? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case gelu") { _ in
        ActivationFunction.gelu
      } match: { value in
        if case ActivationFunction.gelu? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case swish") { _ in
        ActivationFunction.swish
      } match: { value in
        if case ActivationFunction.swish? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case softplus") { _ in
        ActivationFunction.softplus
      } match: { value in
        if case ActivationFunction.softplus? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case softsign") { _ in
        ActivationFunction.softsign
      } match: { value in
        if case ActivationFunction.softsign? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case hardSigmoid") { _ in
        ActivationFunction.hardSigmoid
      } match: { value in
        if case ActivationFunction.hardSigmoid? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case leakyRelu") { _ in
        ActivationFunction.leakyRelu
      } match: { value in
        if case ActivationFunction.leakyRelu? = value as? ActivationFunction { [] } else { nil }
      }
      type.enumCase("case exponential") { _ in
        ActivationFunction.exponential
      } match: { value in
        if case ActivationFunction.exponential? = value as? ActivationFunction { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: ActivationFunction.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try ActivationFunction(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.property("static var allCases: [ActivationFunction] { get }") { _ in
        ActivationFunction.allCases
      }
    }
  }
}
