// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addLambda() {
    type("final class Lambda: Layer", host: Lambda.self) { type in
      type.member("init(name: String? = nil, _ function: @escaping (Tensor) throws -> Tensor)") { call in
        nonisolated(unsafe) let function1 = try call.function(1)
        return try Lambda(name: call.argument(0, as: (String?).self), { (argument00: Tensor) throws -> Tensor in return try converted(try function1([argument00]), to: (Tensor).self) })
      }
      type.member("init(several function: @escaping ([Tensor]) throws -> Tensor, name: String? = nil)") { call in
        nonisolated(unsafe) let function0 = try call.function(0)
        return try Lambda(several: { (argument00: [Tensor]) throws -> Tensor in return try converted(try function0([argument00]), to: (Tensor).self) }, name: call.argument(1, as: (String?).self))
      }
    }
  }
}
