// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addForecastEvaluation() {
    type("struct ForecastEvaluation: Hashable, Codable, Sendable", host: ForecastEvaluation.self) { type in
      type.property("let origins: [Int]") { call in
        return try call.receiver(as: ForecastEvaluation.self).origins
      }
      type.property("let forecasts: [[Double]]") { call in
        return try call.receiver(as: ForecastEvaluation.self).forecasts
      }
      type.property("let actuals: [[Double]]") { call in
        return try call.receiver(as: ForecastEvaluation.self).actuals
      }
      type.property("let naiveError: Double") { call in
        return try call.receiver(as: ForecastEvaluation.self).naiveError
      }
      type.property("var mae: Double { get }") { call in
        return try call.receiver(as: ForecastEvaluation.self).mae
      }
      type.property("var rmse: Double { get }") { call in
        return try call.receiver(as: ForecastEvaluation.self).rmse
      }
      type.property("var mase: Double { get }") { call in
        return try call.receiver(as: ForecastEvaluation.self).mase
      }
      type.property("var maeByStep: [Double] { get }") { call in
        return try call.receiver(as: ForecastEvaluation.self).maeByStep
      }
      type.member("static func == (left: ForecastEvaluation, right: ForecastEvaluation) -> Bool") { call in
        try call.argument(0, as: ForecastEvaluation.self) == call.argument(1, as: ForecastEvaluation.self)
      }
    }
  }
}
