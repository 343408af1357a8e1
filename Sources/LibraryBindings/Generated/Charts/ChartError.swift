// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts

extension NativeLibrary {
  mutating func addChartError() {
    type("enum ChartError: Error, Hashable, Sendable, CustomStringConvertible", host: ChartError.self) { type in
      type.enumCase("case lengthsDiffer(first: String, firstCount: Int, second: String, secondCount: Int)") { call in
        try ChartError.lengthsDiffer(first: call.argument(0, as: String.self), firstCount: call.argument(1, as: Int.self), second: call.argument(2, as: String.self), secondCount: call.argument(3, as: Int.self))
      } match: { value in
        if case ChartError.lengthsDiffer(let payload0, let payload1, let payload2, let payload3)? = value as? ChartError { [payload0 as Any, payload1 as Any, payload2 as Any, payload3 as Any] } else { nil }
      }
      type.enumCase("case raggedRow(row: Int, count: Int, expected: Int)") { call in
        try ChartError.raggedRow(row: call.argument(0, as: Int.self), count: call.argument(1, as: Int.self), expected: call.argument(2, as: Int.self))
      } match: { value in
        if case ChartError.raggedRow(let payload0, let payload1, let payload2)? = value as? ChartError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.enumCase("case columnTwice(name: String)") { call in
        try ChartError.columnTwice(name: call.argument(0, as: String.self))
      } match: { value in
        if case ChartError.columnTwice(let payload0)? = value as? ChartError { [payload0 as Any] } else { nil }
      }
      type.enumCase("case noSuchRow(row: Int, rowCount: Int)") { call in
        try ChartError.noSuchRow(row: call.argument(0, as: Int.self), rowCount: call.argument(1, as: Int.self))
      } match: { value in
        if case ChartError.noSuchRow(let payload0, let payload1)? = value as? ChartError { [payload0 as Any, payload1 as Any] } else { nil }
      }
      type.enumCase("case badSetting(name: String, value: Double, meaning: String)") { call in
        try ChartError.badSetting(name: call.argument(0, as: String.self), value: call.argument(1, as: Double.self), meaning: call.argument(2, as: String.self))
      } match: { value in
        if case ChartError.badSetting(let payload0, let payload1, let payload2)? = value as? ChartError { [payload0 as Any, payload1 as Any, payload2 as Any] } else { nil }
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: ChartError.self).description
      }
      type.member("static func == (left: ChartError, right: ChartError) -> Bool") { call in
        try call.argument(0, as: ChartError.self) == call.argument(1, as: ChartError.self)
      }
    }
  }
}
