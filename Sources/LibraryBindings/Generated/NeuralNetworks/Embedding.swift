// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addEmbedding() {
    type("final class Embedding: Layer", host: Embedding.self) { type in
      type.member("init(inputDim: Int, outputDim: Int, maskZero: Bool = false, embeddingsInitializer: Initializer = .uniform(low: -0.05, high: 0.05), embeddingsRegularizer: Regularizer? = nil, weights: Tensor? = nil, name: String? = nil)") { call in
        return try Embedding(inputDim: call.argument(0, as: Int.self), outputDim: call.argument(1, as: Int.self), maskZero: call.argument(2, as: Bool.self), embeddingsInitializer: call.argument(3, as: Initializer.self), embeddingsRegularizer: call.argument(4, as: (Regularizer?).self), weights: call.argument(5, as: (Tensor?).self), name: call.argument(6, as: (String?).self))
      }
    }
  }
}
