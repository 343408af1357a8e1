// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addRecord() {
    type("struct Record: Hashable, Codable, Sendable", host: Record.self) { type in
      type.property("let line: Int") { call in
        return try call.receiver(as: Record.self).line
      }
      type.property("let names: [String]") { call in
        return try call.receiver(as: Record.self).names
      }
      type.property("let values: [String]") { call in
        return try call.receiver(as: Record.self).values
      }
      type.member("func text(_ name: String) throws -> String") { call in
        return try call.receiver(as: Record.self).text(call.argument(0, as: String.self))
      }
      type.member("func number(_ name: String) throws -> Double") { call in
        return try call.receiver(as: Record.self).number(call.argument(0, as: String.self))
      }
      type.member("func integer(_ name: String) throws -> Int") { call in
        return try call.receiver(as: Record.self).integer(call.argument(0, as: String.self))
      }
      type.member("static func == (left: Record, right: Record) -> Bool") { call in
        try call.argument(0, as: Record.self) == call.argument(1, as: Record.self)
      }
    }
  }
}
