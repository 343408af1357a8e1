// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addSunspots() {
    type("enum Sunspots", host: Sunspots.self) { type in
      type.member("static func yearly() -> TimeSeries") { call in
        return Sunspots.yearly()
      }
    }
  }
}
