// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addMultiHeadAttention() {
    type("final class MultiHeadAttention: Layer", host: MultiHeadAttention.self) { type in
      type.member("init(numHeads: Int, keyDim: Int, valueDim: Int? = nil, dropout: Double = 0, useBias: Bool = true, isCausal: Bool = false, name: String? = nil)") { call in
        return try MultiHeadAttention(numHeads: call.argument(0, as: Int.self), keyDim: call.argument(1, as: Int.self), valueDim: call.argument(2, as: (Int?).self), dropout: call.argument(3, as: Double.self), useBias: call.argument(4, as: Bool.self), isCausal: call.argument(5, as: Bool.self), name: call.argument(6, as: (String?).self))
      }
    }
  }
}
