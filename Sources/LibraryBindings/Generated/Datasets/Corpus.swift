// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addCorpus() {
    type("enum Corpus", host: Corpus.self) { type in
      type.property("static let text: String") { _ in
        return Corpus.text
      }
    }
  }
}
