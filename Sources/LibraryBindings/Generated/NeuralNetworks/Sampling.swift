// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addSampling() {
    type("struct Sampling: Sendable, Equatable", host: Sampling.self) { type in
      type.property("var temperature: Double { get set }", get: { call in
        return try call.receiver(as: Sampling.self).temperature
      }, set: { call in
        var receiver = try call.receiver(as: Sampling.self)
        receiver.temperature = try call.argument(0, as: Double.self)
        call.setReceiver(receiver)
        return ()
      })
      type.property("var topK: Int? { get set }", get: { call in
        return (try call.receiver(as: Sampling.self).topK) as Any
      }, set: { call in
        var receiver = try call.receiver(as: Sampling.self)
        receiver.topK = try call.argument(0, as: (Int?).self)
        call.setReceiver(receiver)
        return ()
      })
      type.property("var topP: Double? { get set }", get: { call in
        return (try call.receiver(as: Sampling.self).topP) as Any
      }, set: { call in
        var receiver = try call.receiver(as: Sampling.self)
        receiver.topP = try call.argument(0, as: (Double?).self)
        call.setReceiver(receiver)
        return ()
      })
      type.member("init(temperature: Double = 1, topK: Int? = nil, topP: Double? = nil)") { call in
        return try Sampling(temperature: call.argument(0, as: Double.self), topK: call.argument(1, as: (Int?).self), topP: call.argument(2, as: (Double?).self))
      }
      type.member("func draw(_ probabilities: [Double]) throws -> Int") { call in
        return try call.receiver(as: Sampling.self).draw(call.argument(0, as: [Double].self))
      }
      type.member("static func == (left: Sampling, right: Sampling) -> Bool") { call in
        try call.argument(0, as: Sampling.self) == call.argument(1, as: Sampling.self)
      }
    }
  }
}
