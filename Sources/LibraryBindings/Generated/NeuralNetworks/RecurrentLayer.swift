// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addRecurrentLayer() {
    type("class RecurrentLayer: Layer", host: RecurrentLayer.self)
  }
}
