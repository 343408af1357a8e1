// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addLineFault() {
    type("enum LineFault: Hashable, Sendable, CustomStringConvertible", host: LineFault.self) { type in
      type.enumCase("case notUTF8") { _ in
        LineFault.notUTF8
      } match: { value in
        if case LineFault.notUTF8? = value as? LineFault { [] } else { nil }
      }
      type.enumCase("case tooLong(limit: Int)") { call in
        try LineFault.tooLong(limit: call.argument(0, as: Int.self))
      } match: { value in
        if case LineFault.tooLong(let payload0)? = value as? LineFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case unclosedQuote(openedOnLine: Int)") { call in
        try LineFault.unclosedQuote(openedOnLine: call.argument(0, as: Int.self))
      } match: { value in
        if case LineFault.unclosedQuote(let payload0)? = value as? LineFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case textAfterQuote(column: Int)") { call in
        try LineFault.textAfterQuote(column: call.argument(0, as: Int.self))
      } match: { value in
        if case LineFault.textAfterQuote(let payload0)? = value as? LineFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case fieldCount(found: Int, expected: Int)") { call in
        try LineFault.fieldCount(found: call.argument(0, as: Int.self), expected: call.argument(1, as: Int.self))
      } match: { value in
        if case LineFault.fieldCount(let payload0, let payload1)? = value as? LineFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case emptyHeader") { _ in
        LineFault.emptyHeader
      } match: { value in
        if case LineFault.emptyHeader? = value as? LineFault { [] } else { nil }
      }
      type.enumCase("case repeatedColumn(String)") { call in
        try LineFault.repeatedColumn(call.argument(0, as: String.self))
      } match: { value in
        if case LineFault.repeatedColumn(let payload0)? = value as? LineFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case badJSON(reason: String)") { call in
        try LineFault.badJSON(reason: call.argument(0, as: String.self))
      } match: { value in
        if case LineFault.badJSON(let payload0)? = value as? LineFault { [payload0 as Any] } else { nil }
      }
      type.enumCase("case notAnObject") { _ in
        LineFault.notAnObject
      } match: { value in
        if case LineFault.notAnObject? = value as? LineFault { [] } else { nil }
      }
      type.enumCase("case missingField(String, present: [String])") { call in
        try LineFault.missingField(call.argument(0, as: String.self), present: call.argument(1, as: [String].self))
      } match: { value in
        if case LineFault.missingField(let payload0, let payload1)? = value as? LineFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case notANumber(field: String, text: String)") { call in
        try LineFault.notANumber(field: call.argument(0, as: String.self), text: call.argument(1, as: String.self))
      } match: { value in
        if case LineFault.notANumber(let payload0, let payload1)? = value as? LineFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case notAnInteger(field: String, text: String)") { call in
        try LineFault.notAnInteger(field: call.argument(0, as: String.self), text: call.argument(1, as: String.self))
      } match: { value in
        if case LineFault.notAnInteger(let payload0, let payload1)? = value as? LineFault { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: LineFault.self).description
      }
      type.member("static func == (left: LineFault, right: LineFault) -> Bool") { call in
        try call.argument(0, as: LineFault.self) == call.argument(1, as: LineFault.self)
      }
    }
  }
}
