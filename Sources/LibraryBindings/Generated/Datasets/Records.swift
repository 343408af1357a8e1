// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addRecords() {
    type("struct Records: RandomAccessCollection, Hashable, Codable, Sendable", host: Records.self) { type in
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: Records.self).count
      }
      type.property("var isEmpty: Bool { get }") { call in
        return try call.receiver(as: Records.self).isEmpty
      }
      type.property("var startIndex: Int { get }") { call in
        return try call.receiver(as: Records.self).startIndex
      }
      type.property("var endIndex: Int { get }") { call in
        return try call.receiver(as: Records.self).endIndex
      }
      type.subscript("subscript(position: Int) -> Record { get }", get: { call in
        return try call.receiver(as: Records.self)[call.argument(0, as: Int.self)]
      })
      type.property("var names: [String] { get }") { call in
        return try call.receiver(as: Records.self).names
      }
      type.member("func texts(_ name: String) throws -> [String]") { call in
        return try call.receiver(as: Records.self).texts(call.argument(0, as: String.self))
      }
      type.member("func numbers(_ name: String) throws -> [Double]") { call in
        return try call.receiver(as: Records.self).numbers(call.argument(0, as: String.self))
      }
      type.member("func integers(_ name: String) throws -> [Int]") { call in
        return try call.receiver(as: Records.self).integers(call.argument(0, as: String.self))
      }
      type.member("static func == (left: Records, right: Records) -> Bool") { call in
        try call.argument(0, as: Records.self) == call.argument(1, as: Records.self)
      }
    }
  }
}
