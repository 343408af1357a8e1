// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addBidirectionalMergeMode() {
    type("enum Bidirectional.MergeMode: String, Sendable, Codable", host: Bidirectional.MergeMode.self) { type in
      type.enumCase("case concat") { _ in
        Bidirectional.MergeMode.concat
      } match: { value in
        if case Bidirectional.MergeMode.concat? = value as? Bidirectional.MergeMode { [] } else { nil }
      }
      type.enumCase("case sum") { _ in
        Bidirectional.MergeMode.sum
      } match: { value in
        if case Bidirectional.MergeMode.sum? = value as? Bidirectional.MergeMode { [] } else { nil }
      }
      type.enumCase("case mul") { _ in
        Bidirectional.MergeMode.mul
      } match: { value in
        if case Bidirectional.MergeMode.mul? = value as? Bidirectional.MergeMode { [] } else { nil }
      }
      type.enumCase("case ave") { _ in
        Bidirectional.MergeMode.ave
      } match: { value in
        if case Bidirectional.MergeMode.ave? = value as? Bidirectional.MergeMode { [] } else { nil }
      }
      type.enumCase("case none") { _ in
        Bidirectional.MergeMode.none
      } match: { value in
        if case Bidirectional.MergeMode.none? = value as? Bidirectional.MergeMode { [] } else { nil }
      }
      type.property("var rawValue: String { get }") { call in
        try call.receiver(as: Bidirectional.MergeMode.self).rawValue
      }
      type.member("init?(rawValue: String)") { call in
        try Bidirectional.MergeMode(rawValue: call.argument(0, as: String.self)) as Any
      }
    }
  }
}
