// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addRandomStream() {
    type("final class RandomStream: RandomNumberGenerator, Sendable", host: RandomStream.self) { type in
      type.member(#"init(seed: Int, name: String = "")"#) { call in
        return try RandomStream(seed: call.argument(0, as: Int.self), name: call.argument(1, as: String.self))
      }
      type.property("var state: UInt64 { get set }", get: { call in
        return try call.receiver(as: RandomStream.self).state
      }, set: { call in
        let receiver = try call.receiver(as: RandomStream.self)
        receiver.state = try call.argument(0, as: UInt64.self)
        return ()
      })
      type.member("func next() -> UInt64") { call in
        return try call.receiver(as: RandomStream.self).next()
      }
      type.member("func uniform() -> Double") { call in
        return try call.receiver(as: RandomStream.self).uniform()
      }
      type.member("func normal() -> Double") { call in
        return try call.receiver(as: RandomStream.self).normal()
      }
      type.member("func integer(below bound: Int) throws -> Int") { call in
        return try call.receiver(as: RandomStream.self).integer(below: call.argument(0, as: Int.self))
      }
      type.member("func permutation(_ count: Int) -> [Int]") { call in
        return try call.receiver(as: RandomStream.self).permutation(call.argument(0, as: Int.self))
      }
    }
  }
}
