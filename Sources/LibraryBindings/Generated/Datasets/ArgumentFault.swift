// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addArgumentFault() {
    type("enum ArgumentFault: Hashable, Sendable, CustomStringConvertible", host: ArgumentFault.self) { type in
      type.enumCase("case notPositive(Int)") { call in
        try ArgumentFault.notPositive(call.argument(0, as: Int.self))
      } match: { value in
        if case ArgumentFault.notPositive(let payload0)? = value as? ArgumentFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case negative(Int)") { call in
        try ArgumentFault.negative(call.argument(0, as: Int.self))
      } match: { value in
        if case ArgumentFault.negative(let payload0)? = value as? ArgumentFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case outOfRange(value: String, range: String)") { call in
        try ArgumentFault.outOfRange(value: call.argument(0, as: String.self), range: call.argument(1, as: String.self))
      } match: { value in
        if case ArgumentFault.outOfRange(let payload0, let payload1)? = value as? ArgumentFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case empty") { _ in
        ArgumentFault.empty
      } match: { value in
        if case ArgumentFault.empty? = value as? ArgumentFault { [] } else { nil }
      }
      type.enumCase("case countMismatch(found: Int, expected: Int, of: String)") { call in
        try ArgumentFault.countMismatch(found: call.argument(0, as: Int.self), expected: call.argument(1, as: Int.self), of: call.argument(2, as: String.self))
      } match: { value in
        if case ArgumentFault.countMismatch(let payload0, let payload1, let payload2)? = value as? ArgumentFault { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case unknownName(String, known: [String])") { call in
        try ArgumentFault.unknownName(call.argument(0, as: String.self), known: call.argument(1, as: [String].self))
      } match: { value in
        if case ArgumentFault.unknownName(let payload0, let payload1)? = value as? ArgumentFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case notFinite(row: Int)") { call in
        try ArgumentFault.notFinite(row: call.argument(0, as: Int.self))
      } match: { value in
        if case ArgumentFault.notFinite(let payload0)? = value as? ArgumentFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case other(String)") { call in
        try ArgumentFault.other(call.argument(0, as: String.self))
      } match: { value in
        if case ArgumentFault.other(let payload0)? = value as? ArgumentFault { [payload0 as Any] } else { nil }
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: ArgumentFault.self).description
      }
      type.member("static func == (left: ArgumentFault, right: ArgumentFault) -> Bool") { call in
        try call.argument(0, as: ArgumentFault.self) == call.argument(1, as: ArgumentFault.self)
      }
    }
  }
}
