// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addFormatFault() {
    type("enum FormatFault: Error, Hashable, Sendable, CustomStringConvertible", host: FormatFault.self) { type in
      type.enumCase("case truncated(part: String, offset: Int)") { call in
        try FormatFault.truncated(part: call.argument(0, as: String.self), offset: call.argument(1, as: Int.self))
      } match: { value in
        if case FormatFault.truncated(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case tooLarge(part: String, size: Int, limit: Int)") { call in
        try FormatFault.tooLarge(part: call.argument(0, as: String.self), size: call.argument(1, as: Int.self), limit: call.argument(2, as: Int.self))
      } match: { value in
        if case FormatFault.tooLarge(let payload0, let payload1, let payload2)? = value as? FormatFault { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case overlong(part: String, excess: Int)") { call in
        try FormatFault.overlong(part: call.argument(0, as: String.self), excess: call.argument(1, as: Int.self))
      } match: { value in
        if case FormatFault.overlong(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case notAnArchive") { _ in
        FormatFault.notAnArchive
      } match: { value in
        if case FormatFault.notAnArchive? = value as? FormatFault { [] } else { nil }
      }
      type.enumCase("case unsupportedArchive(feature: String)") { call in
        try FormatFault.unsupportedArchive(feature: call.argument(0, as: String.self))
      } match: { value in
        if case FormatFault.unsupportedArchive(let payload0)? = value as? FormatFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case missingEntry(name: String, present: [String])") { call in
        try FormatFault.missingEntry(name: call.argument(0, as: String.self), present: call.argument(1, as: [String].self))
      } match: { value in
        if case FormatFault.missingEntry(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case checksumMismatch(entry: String)") { call in
        try FormatFault.checksumMismatch(entry: call.argument(0, as: String.self))
      } match: { value in
        if case FormatFault.checksumMismatch(let payload0)? = value as? FormatFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case damagedCompression(entry: String)") { call in
        try FormatFault.damagedCompression(entry: call.argument(0, as: String.self))
      } match: { value in
        if case FormatFault.damagedCompression(let payload0)? = value as? FormatFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case notAnArray(entry: String)") { call in
        try FormatFault.notAnArray(entry: call.argument(0, as: String.self))
      } match: { value in
        if case FormatFault.notAnArray(let payload0)? = value as? FormatFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case badArrayHeader(entry: String, header: String)") { call in
        try FormatFault.badArrayHeader(entry: call.argument(0, as: String.self), header: call.argument(1, as: String.self))
      } match: { value in
        if case FormatFault.badArrayHeader(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case unsupportedArray(entry: String, type: String, shape: [Int], wanted: String)") { call in
        try FormatFault.unsupportedArray(entry: call.argument(0, as: String.self), type: call.argument(1, as: String.self), shape: call.argument(2, as: [Int].self), wanted: call.argument(3, as: String.self))
      } match: { value in
        if case FormatFault.unsupportedArray(let payload0, let payload1, let payload2, let payload3)? = value as? FormatFault { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any] } else { nil }
      }
      type.enumCase("case unsupportedPickleProtocol(Int)") { call in
        try FormatFault.unsupportedPickleProtocol(call.argument(0, as: Int.self))
      } match: { value in
        if case FormatFault.unsupportedPickleProtocol(let payload0)? = value as? FormatFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case refusedPickleOperation(code: UInt8, offset: Int)") { call in
        try FormatFault.refusedPickleOperation(code: call.argument(0, as: UInt8.self), offset: call.argument(1, as: Int.self))
      } match: { value in
        if case FormatFault.refusedPickleOperation(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case refusedPickleName(String, offset: Int)") { call in
        try FormatFault.refusedPickleName(call.argument(0, as: String.self), offset: call.argument(1, as: Int.self))
      } match: { value in
        if case FormatFault.refusedPickleName(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case unexpectedPickleValue(offset: Int, wanted: String)") { call in
        try FormatFault.unexpectedPickleValue(offset: call.argument(0, as: Int.self), wanted: call.argument(1, as: String.self))
      } match: { value in
        if case FormatFault.unexpectedPickleValue(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case tokenOutOfRange(row: Int, value: Int)") { call in
        try FormatFault.tokenOutOfRange(row: call.argument(0, as: Int.self), value: call.argument(1, as: Int.self))
      } match: { value in
        if case FormatFault.tokenOutOfRange(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case rowCountMismatch(declared: Int, found: Int)") { call in
        try FormatFault.rowCountMismatch(declared: call.argument(0, as: Int.self), found: call.argument(1, as: Int.self))
      } match: { value in
        if case FormatFault.rowCountMismatch(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case labelCountMismatch(sequences: Int, labels: Int)") { call in
        try FormatFault.labelCountMismatch(sequences: call.argument(0, as: Int.self), labels: call.argument(1, as: Int.self))
      } match: { value in
        if case FormatFault.labelCountMismatch(let payload0, let payload1)? = value as? FormatFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case notText(offset: Int)") { call in
        try FormatFault.notText(offset: call.argument(0, as: Int.self))
      } match: { value in
        if case FormatFault.notText(let payload0)? = value as? FormatFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case badJSON(reason: String)") { call in
        try FormatFault.badJSON(reason: call.argument(0, as: String.self))
      } match: { value in
        if case FormatFault.badJSON(let payload0)? = value as? FormatFault { [payload0 as Any] } else { nil }
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: FormatFault.self).description
      }
      type.member("static func == (left: FormatFault, right: FormatFault) -> Bool") { call in
        try call.argument(0, as: FormatFault.self) == call.argument(1, as: FormatFault.self)
      }
    }
  }
}
