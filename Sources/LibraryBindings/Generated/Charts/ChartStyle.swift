// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Charts

extension NativeLibrary {
  mutating func addChartStyle() {
    type("enum ChartStyle", host: ChartStyle.self) { type in
      type.property("static var rules: String { get }") { _ in
        return ChartStyle.rules
      }
      type.property("static var lightProperties: String { get }") { _ in
        return ChartStyle.lightProperties
      }
      type.property("static var darkProperties: String { get }") { _ in
        return ChartStyle.darkProperties
      }
    }
  }
}
