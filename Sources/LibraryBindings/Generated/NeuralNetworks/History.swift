// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addHistory() {
    type("struct History: Sendable, Codable, Equatable", host: History.self) { type in
      type.member("func bestEpoch(of name: String) -> Int") { call in
        return try call.receiver(as: History.self).bestEpoch(of: call.argument(0, as: String.self))
      }
      type.member("func best(_ name: String) -> Double") { call in
        return try call.receiver(as: History.self).best(call.argument(0, as: String.self))
      }
      type.member("func last(_ name: String) -> Double") { call in
        return try call.receiver(as: History.self).last(call.argument(0, as: String.self))
      }
      type.property("var names: [String] { get }") { call in
        return try call.receiver(as: History.self).names
      }
      type.property("var seconds: [Double] { get }") { call in
        return try call.receiver(as: History.self).seconds
      }
      type.member("init()") { call in
        return History()
      }
      type.subscript("subscript(name: String) -> [Double] { get }", get: { call in
        return try call.receiver(as: History.self)[call.argument(0, as: String.self)]
      })
      type.property("var history: [String: [Double]] { get }") { call in
        return try call.receiver(as: History.self).history
      }
      type.property("var loss: [Double] { get }") { call in
        return try call.receiver(as: History.self).loss
      }
      type.property("var accuracy: [Double] { get }") { call in
        return try call.receiver(as: History.self).accuracy
      }
      type.property("var validationLoss: [Double] { get }") { call in
        return try call.receiver(as: History.self).validationLoss
      }
      type.property("var validationAccuracy: [Double] { get }") { call in
        return try call.receiver(as: History.self).validationAccuracy
      }
      type.property("var epochs: Int { get }") { call in
        return try call.receiver(as: History.self).epochs
      }
      type.member("static func == (left: History, right: History) -> Bool") { call in
        try call.argument(0, as: History.self) == call.argument(1, as: History.self)
      }
    }
  }
}
