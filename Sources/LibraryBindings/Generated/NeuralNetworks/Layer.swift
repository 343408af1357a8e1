// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addLayer() {
    type("class Layer", host: Layer.self) { type in
      type.property("var name: String { get }") { call in
        return try call.receiver(as: Layer.self).name
      }
      type.property("var isTrainable: Bool { get set }", get: { call in
        return try call.receiver(as: Layer.self).isTrainable
      }, set: { call in
        let receiver = try call.receiver(as: Layer.self)
        receiver.isTrainable = try call.argument(0, as: Bool.self)
        return ()
      })
      type.property("var typeName: String { get }") { call in
        return try call.receiver(as: Layer.self).typeName
      }
      type.member("func resetStates()") { call in
        try call.receiver(as: Layer.self).resetStates()
        return ()
      }
      type.property("var parameters: [Parameter] { get }") { call in
        return try call.receiver(as: Layer.self).parameters
      }
      type.property("var parameterCount: Int { get }") { call in
        return try call.receiver(as: Layer.self).parameterCount
      }
      type.property("var weights: [Tensor] { get }") { call in
        return try call.receiver(as: Layer.self).weights
      }
      type.member("func setWeights(_ weights: [Tensor]) throws") { call in
        try call.receiver(as: Layer.self).setWeights(call.argument(0, as: [Tensor].self))
        return ()
      }
      type.member("func callAsFunction(_ input: any LayerInput) throws -> SymbolicTensor") { call in
        return try call.receiver(as: Layer.self).callAsFunction(call.argument(0, as: (any LayerInput).self))
      }
      type.member("func callAsFunction(_ inputs: [any LayerInput]) throws -> SymbolicTensor") { call in
        return try call.receiver(as: Layer.self).callAsFunction(call.argument(0, as: [(any LayerInput)].self))
      }
      type.member("func results(_ inputs: [any LayerInput]) throws -> [SymbolicTensor]") { call in
        return try call.receiver(as: Layer.self).results(call.argument(0, as: [(any LayerInput)].self))
      }
    }
  }
}
