// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addTimeProfilePhase() {
    type("enum TimeProfile.Phase: String, Sendable, Codable, CaseIterable", host: TimeProfile.Phase.self) { type in
      type.enumCase("case data") { _ in
        TimeProfile.Phase.data
      } match: { value in
        if case TimeProfile.Phase.data? = value as? TimeProfile.Phase { [] } else { nil }
      }
      type.enumCase("case forward") { _ in
        TimeProfile.Phase.forward
      } match: { value in
        if case TimeProfile.Phase.forward? = value as? TimeProfile.Phase { [] } else { nil }
      }
      type.enumCase("case loss") { _ in
        TimeProfile.Phase.loss
      } match: { value in
        if case TimeProfile.Phase.loss? = value as? TimeProfile.Phase { [] } else { nil }
      }
      type.enumCase("case backward") { _ in
        TimeProfile.Phase.backward
      } match: { value in
        if case TimeProfile.Phase.backward? = value as? TimeProfile.Phase { [] } else { nil }
      }
      type.enumCase("case update") { _ in
        TimeProfile.Phase.update
      } match: { value in
        if case TimeProfile.Phase.update? = value as? TimeProfile.Phase { [] } else { nil }
      }
      type.enumCase("case metrics") { _ in
        TimeProfile.Phase.metrics
      } match: { value in
        if case TimeProfile.Phase.metrics? = value as? TimeProfile.Phase { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: TimeProfile.Phase.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try TimeProfile.Phase(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.property("static var allCases: [TimeProfile.Phase] { get }") { _ in
        TimeProfile.Phase.allCases
      }
    }
  }
}
