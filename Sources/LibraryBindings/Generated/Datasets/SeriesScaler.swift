// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addSeriesScaler() {
    type("struct SeriesScaler: Hashable, Codable, Sendable", host: SeriesScaler.self) { type in
      type.property("let offset: Double") { call in
        return try call.receiver(as: SeriesScaler.self).offset
      }
      type.property("let factor: Double") { call in
        return try call.receiver(as: SeriesScaler.self).factor
      }
      type.member("init(standardizing values: [Double]) throws") { call in
        return try SeriesScaler(standardizing: call.argument(0, as: [Double].self))
      }
      type.member("init(normalizing values: [Double]) throws") { call in
        return try SeriesScaler(normalizing: call.argument(0, as: [Double].self))
      }
      type.member("func scale(_ values: [Double]) -> [Double]") { call in
        return try call.receiver(as: SeriesScaler.self).scale(call.argument(0, as: [Double].self))
      }
      type.member("func unscale(_ values: [Double]) -> [Double]") { call in
        return try call.receiver(as: SeriesScaler.self).unscale(call.argument(0, as: [Double].self))
      }
      type.member("static func == (left: SeriesScaler, right: SeriesScaler) -> Bool") { call in
        try call.argument(0, as: SeriesScaler.self) == call.argument(1, as: SeriesScaler.self)
      }
    }
  }
}
