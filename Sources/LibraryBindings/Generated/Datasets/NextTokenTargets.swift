// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addNextTokenTargets() {
    type("enum NextTokenTargets: String, Hashable, Codable, Sendable", host: NextTokenTargets.self) { type in
      type.enumCase("case everyStep") { _ in
        NextTokenTargets.everyStep
      } match: { value in
        if case NextTokenTargets.everyStep? = value as? NextTokenTargets { [] } else { nil }
      }
      type.enumCase("case last") { _ in
        NextTokenTargets.last
      } match: { value in
        if case NextTokenTargets.last? = value as? NextTokenTargets { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: NextTokenTargets.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try NextTokenTargets(rawValue: call.argument(0, as: String.self)) as Any
      }
      type.member("static func == (left: NextTokenTargets, right: NextTokenTargets) -> Bool") { call in
        try call.argument(0, as: NextTokenTargets.self) == call.argument(1, as: NextTokenTargets.self)
      }
    }
  }
}
