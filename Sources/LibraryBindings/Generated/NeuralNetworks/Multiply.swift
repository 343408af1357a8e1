// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addMultiply() {
    type("final class Multiply: Merge", host: Multiply.self)
  }
}
