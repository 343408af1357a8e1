// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts

extension NativeLibrary {
  mutating func addColumn() {
    type("struct Column: Hashable, Sendable", host: Column.self) { type in
      type.property("let name: String") { call in
        return try call.receiver(as: Column.self).name
      }
      type.property("let kind: Column.Kind") { call in
        return try call.receiver(as: Column.self).kind
      }
      type.property("let decimals: Int") { call in
        return try call.receiver(as: Column.self).decimals
      }
      type.member("static func text(_ name: String, _ values: [String]) -> Column") { call in
        return try Column.text(call.argument(0, as: String.self), call.argument(1, as: [String].self))
      }
      type.member("static func integers(_ name: String, _ values: [Int]) -> Column") { call in
        return try Column.integers(call.argument(0, as: String.self), call.argument(1, as: [Int].self))
      }
      type.member("static func numbers(_ name: String, _ values: [Double], decimals: Int = 3) -> Column") { call in
        return try Column.numbers(call.argument(0, as: String.self), call.argument(1, as: [Double].self), decimals: call.argument(2, as: Int.self))
      }
      type.member("static func percentages(_ name: String, _ values: [Double], decimals: Int = 1) -> Column") { call in
        return try Column.percentages(call.argument(0, as: String.self), call.argument(1, as: [Double].self), decimals: call.argument(2, as: Int.self))
      }
      type.member("static func seconds(_ name: String, _ values: [Double], decimals: Int = 1) -> Column") { call in
        return try Column.seconds(call.argument(0, as: String.self), call.argument(1, as: [Double].self), decimals: call.argument(2, as: Int.self))
      }
      type.property("var isNumeric: Bool { get }") { call in
        return try call.receiver(as: Column.self).isNumeric
      }
      type.member("func text(row: Int) -> String") { call in
        return try call.receiver(as: Column.self).text(row: call.argument(0, as: Int.self))
      }
      type.member("static func == (left: Column, right: Column) -> Bool") { call in
        try call.argument(0, as: Column.self) == call.argument(1, as: Column.self)
      }
    }
  }
}
