// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addFileAccess() {
    type("struct FileAccess: Sendable", host: FileAccess.self) { type in
      type.member("init(resolve: @escaping @Sendable (String) throws -> String = { $0 })") { call in
        nonisolated(unsafe) let function0 = try call.function(0)
        return FileAccess(resolve: { @Sendable (argument00: String) throws -> String in return try converted(try function0([argument00]), to: (String).self) })
      }
    }
  }
}
