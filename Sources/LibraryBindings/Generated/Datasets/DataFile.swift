// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addDataFile() {
    type("struct DataFile: Hashable, Codable, Sendable", host: DataFile.self) { type in
      type.property("let name: String") { call in
        return try call.receiver(as: DataFile.self).name
      }
      type.property("let path: String") { call in
        return try call.receiver(as: DataFile.self).path
      }
      type.property("let byteCount: Int") { call in
        return try call.receiver(as: DataFile.self).byteCount
      }
      type.member("static func == (left: DataFile, right: DataFile) -> Bool") { call in
        try call.argument(0, as: DataFile.self) == call.argument(1, as: DataFile.self)
      }
    }
  }
}
