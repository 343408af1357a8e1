// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addPairedDifference() {
    type("struct PairedDifference: Sendable, Codable, Equatable", host: PairedDifference.self) { type in
      type.property("let name: String") { call in
        return try call.receiver(as: PairedDifference.self).name
      }
      type.property("let from: String") { call in
        return try call.receiver(as: PairedDifference.self).from
      }
      type.property("let mean: Double") { call in
        return try call.receiver(as: PairedDifference.self).mean
      }
      type.property("let lower: Double") { call in
        return try call.receiver(as: PairedDifference.self).lower
      }
      type.property("let upper: Double") { call in
        return try call.receiver(as: PairedDifference.self).upper
      }
      type.property("var isClear: Bool { get }") { call in
        return try call.receiver(as: PairedDifference.self).isClear
      }
      type.member("static func == (left: PairedDifference, right: PairedDifference) -> Bool") { call in
        try call.argument(0, as: PairedDifference.self) == call.argument(1, as: PairedDifference.self)
      }
    }
  }
}
