// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addTimeSeries() {
    type("struct TimeSeries: Hashable, Codable, Sendable, CustomStringConvertible", host: TimeSeries.self) { type in
      type.property("let name: String") { call in
        return try call.receiver(as: TimeSeries.self).name
      }
      type.property("let start: Int") { call in
        return try call.receiver(as: TimeSeries.self).start
      }
      type.property("let values: [Double]") { call in
        return try call.receiver(as: TimeSeries.self).values
      }
      type.member("init(name: String, start: Int, values: [Double])") { call in
        return try TimeSeries(name: call.argument(0, as: String.self), start: call.argument(1, as: Int.self), values: call.argument(2, as: [Double].self))
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: TimeSeries.self).count
      }
      type.property("var times: [Int] { get }") { call in
        return try call.receiver(as: TimeSeries.self).times
      }
      type.member("func split(before time: Int) throws -> (past: TimeSeries, future: TimeSeries)") { call in
        let result = try call.receiver(as: TimeSeries.self).split(before: call.argument(0, as: Int.self))
        return { (result0: (TimeSeries, TimeSeries)) -> [Any] in [result0.0, result0.1] }(result)
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: TimeSeries.self).description
      }
      type.member("static func == (left: TimeSeries, right: TimeSeries) -> Bool") { call in
        try call.argument(0, as: TimeSeries.self) == call.argument(1, as: TimeSeries.self)
      }
    }
  }
}
