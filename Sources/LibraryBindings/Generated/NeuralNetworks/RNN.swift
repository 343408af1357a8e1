// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addRNN() {
    type("final class RNN: RecurrentLayer", host: RNN.self) { type in
      type.member("init(_ cell: RNNCell, returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, name: String? = nil)") { call in
        return try RNN(call.argument(0, as: RNNCell.self), returnSequences: call.argument(1, as: Bool.self), returnState: call.argument(2, as: Bool.self), goBackwards: call.argument(3, as: Bool.self), stateful: call.argument(4, as: Bool.self), name: call.argument(5, as: (String?).self))
      }
      type.member("init(_ cells: [RNNCell], returnSequences: Bool = false, returnState: Bool = false, goBackwards: Bool = false, stateful: Bool = false, name: String? = nil)") { call in
        return try RNN(call.argument(0, as: [RNNCell].self), returnSequences: call.argument(1, as: Bool.self), returnState: call.argument(2, as: Bool.self), goBackwards: call.argument(3, as: Bool.self), stateful: call.argument(4, as: Bool.self), name: call.argument(5, as: (String?).self))
      }
    }
  }
}
