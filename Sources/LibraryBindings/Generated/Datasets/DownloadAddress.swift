// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addDownloadAddress() {
    type("struct DownloadAddress: Hashable, Sendable", host: DownloadAddress.self) { type in
      type.property("let address: String") { call in
        return try call.receiver(as: DownloadAddress.self).address
      }
      type.property("let folder: String") { call in
        return try call.receiver(as: DownloadAddress.self).folder
      }
      type.property("let failure: String") { call in
        return try call.receiver(as: DownloadAddress.self).failure
      }
      type.member("static func == (left: DownloadAddress, right: DownloadAddress) -> Bool") { call in
        try call.argument(0, as: DownloadAddress.self) == call.argument(1, as: DownloadAddress.self)
      }
    }
  }
}
