// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addDataError() {
    type("enum DataError: Error, Hashable, Sendable, CustomStringConvertible, LocalizedError", host: DataError.self) { type in
      type.enumCase("case notFound(file: String, folders: [String], download: DownloadAddress?)") { call in
        try DataError.notFound(file: call.argument(0, as: String.self), folders: call.argument(1, as: [String].self), download: call.argument(2, as: (DownloadAddress?).self))
      } match: { value in
        if case DataError.notFound(let payload0, let payload1, let payload2)? = value as? DataError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case missing(path: String)") { call in
        try DataError.missing(path: call.argument(0, as: String.self))
      } match: { value in
        if case DataError.missing(let payload0)? = value as? DataError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case outside(path: String, permitted: [String])") { call in
        try DataError.outside(path: call.argument(0, as: String.self), permitted: call.argument(1, as: [String].self))
      } match: { value in
        if case DataError.outside(let payload0, let payload1)? = value as? DataError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case unreadable(path: String, reason: String)") { call in
        try DataError.unreadable(path: call.argument(0, as: String.self), reason: call.argument(1, as: String.self))
      } match: { value in
        if case DataError.unreadable(let payload0, let payload1)? = value as? DataError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case wrongDigest(address: String, expected: String, found: String)") { call in
        try DataError.wrongDigest(address: call.argument(0, as: String.self), expected: call.argument(1, as: String.self), found: call.argument(2, as: String.self))
      } match: { value in
        if case DataError.wrongDigest(let payload0, let payload1, let payload2)? = value as? DataError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case malformed(path: String, fault: FormatFault)") { call in
        try DataError.malformed(path: call.argument(0, as: String.self), fault: call.argument(1, as: FormatFault.self))
      } match: { value in
        if case DataError.malformed(let payload0, let payload1)? = value as? DataError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case malformedLine(path: String, line: Int, fault: LineFault)") { call in
        try DataError.malformedLine(path: call.argument(0, as: String.self), line: call.argument(1, as: Int.self), fault: call.argument(2, as: LineFault.self))
      } match: { value in
        if case DataError.malformedLine(let payload0, let payload1, let payload2)? = value as? DataError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case invalidArgument(function: String, argument: String, fault: ArgumentFault)") { call in
        try DataError.invalidArgument(function: call.argument(0, as: String.self), argument: call.argument(1, as: String.self), fault: call.argument(2, as: ArgumentFault.self))
      } match: { value in
        if case DataError.invalidArgument(let payload0, let payload1, let payload2)? = value as? DataError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.property("var errorDescription: String? { get }") { call in
        return (try call.receiver(as: DataError.self).errorDescription) as Any
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: DataError.self).description
      }
      type.member("static func == (left: DataError, right: DataError) -> Bool") { call in
        try call.argument(0, as: DataError.self) == call.argument(1, as: DataError.self)
      }
    }
  }
}
