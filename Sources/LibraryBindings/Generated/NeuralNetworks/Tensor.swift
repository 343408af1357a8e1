// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import NeuralNetworks

extension NativeLibrary {
  mutating func addTensor() {
    type("struct Tensor: Sendable, Equatable, CustomStringConvertible", host: Tensor.self) { type in
      type.member("static func + (a: Tensor, b: Tensor) throws -> Tensor") { call in
        return try call.argument(0, as: Tensor.self) + call.argument(1, as: Tensor.self)
      }
      type.member("static func - (a: Tensor, b: Tensor) throws -> Tensor") { call in
        return try call.argument(0, as: Tensor.self) - call.argument(1, as: Tensor.self)
      }
      type.member("static func * (a: Tensor, b: Tensor) throws -> Tensor") { call in
        return try call.argument(0, as: Tensor.self) * call.argument(1, as: Tensor.self)
      }
      type.member("static func / (a: Tensor, b: Tensor) throws -> Tensor") { call in
        return try call.argument(0, as: Tensor.self) / call.argument(1, as: Tensor.self)
      }
      type.member("func maximum(_ other: Tensor) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).maximum(call.argument(0, as: Tensor.self))
      }
      type.member("static func - (a: Tensor) -> Tensor") { call in
        return try -call.argument(0, as: Tensor.self)
      }
      type.member("static func + (a: Tensor, b: Double) -> Tensor") { call in
        return try call.argument(0, as: Tensor.self) + call.argument(1, as: Double.self)
      }
      type.member("static func + (a: Double, b: Tensor) -> Tensor") { call in
        return try call.argument(0, as: Double.self) + call.argument(1, as: Tensor.self)
      }
      type.member("static func - (a: Tensor, b: Double) -> Tensor") { call in
        return try call.argument(0, as: Tensor.self) - call.argument(1, as: Double.self)
      }
      type.member("static func - (a: Double, b: Tensor) -> Tensor") { call in
        return try call.argument(0, as: Double.self) - call.argument(1, as: Tensor.self)
      }
      type.member("static func * (a: Tensor, b: Double) -> Tensor") { call in
        return try call.argument(0, as: Tensor.self) * call.argument(1, as: Double.self)
      }
      type.member("static func * (a: Double, b: Tensor) -> Tensor") { call in
        return try call.argument(0, as: Double.self) * call.argument(1, as: Tensor.self)
      }
      type.member("static func / (a: Tensor, b: Double) -> Tensor") { call in
        return try call.argument(0, as: Tensor.self) / call.argument(1, as: Double.self)
      }
      type.member("static func / (a: Double, b: Tensor) -> Tensor") { call in
        return try call.argument(0, as: Double.self) / call.argument(1, as: Tensor.self)
      }
      type.member("func tanh() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).tanh()
      }
      type.member("func sigmoid() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).sigmoid()
      }
      type.member("func relu() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).relu()
      }
      type.member("func exp() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).exp()
      }
      type.member("func log() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).log()
      }
      type.member("func squareRoot() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).squareRoot()
      }
      type.member("func squared() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).squared()
      }
      type.member("func absolute() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).absolute()
      }
      type.member("func power(_ exponent: Double) -> Tensor") { call in
        return try call.receiver(as: Tensor.self).power(call.argument(0, as: Double.self))
      }
      type.member("func clipped(from lower: Double, to upper: Double) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).clipped(from: call.argument(0, as: Double.self), to: call.argument(1, as: Double.self))
      }
      type.member("func softplus() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).softplus()
      }
      type.member("func matrixProduct(_ other: Tensor) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).matrixProduct(call.argument(0, as: Tensor.self))
      }
      type.member("func reshaped(_ target: [Int]) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).reshaped(call.argument(0, as: [Int].self))
      }
      type.member("func transposed(_ order: [Int]) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).transposed(call.argument(0, as: [Int].self))
      }
      type.member("func transposed() throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).transposed()
      }
      type.member("static func concatenated(_ parts: [Tensor], axis: Int = -1) throws -> Tensor") { call in
        return try Tensor.concatenated(call.argument(0, as: [Tensor].self), axis: call.argument(1, as: Int.self))
      }
      type.member("func sum() -> Double") { call in
        return try call.receiver(as: Tensor.self).sum()
      }
      type.member("func mean() -> Double") { call in
        return try call.receiver(as: Tensor.self).mean()
      }
      type.member("func standardDeviation() -> Double") { call in
        return try call.receiver(as: Tensor.self).standardDeviation()
      }
      type.member("func minimum() -> Double?") { call in
        return (try call.receiver(as: Tensor.self).minimum()) as Any
      }
      type.member("func maximum() -> Double?") { call in
        return (try call.receiver(as: Tensor.self).maximum()) as Any
      }
      type.member("func sum(axis: Int, keepDimension: Bool = false) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).sum(axis: call.argument(0, as: Int.self), keepDimension: call.argument(1, as: Bool.self))
      }
      type.member("func mean(axis: Int, keepDimension: Bool = false) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).mean(axis: call.argument(0, as: Int.self), keepDimension: call.argument(1, as: Bool.self))
      }
      type.member("func maximum(axis: Int) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).maximum(axis: call.argument(0, as: Int.self))
      }
      type.member("func argmax(axis: Int = -1) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).argmax(axis: call.argument(0, as: Int.self))
      }
      type.member("func softmax() throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).softmax()
      }
      type.property("var scalars: [Double] { get }") { call in
        return try call.receiver(as: Tensor.self).scalars
      }
      type.member("func item() throws -> Double") { call in
        return try call.receiver(as: Tensor.self).item()
      }
      type.member("func at(_ indices: [Int]) throws -> Double") { call in
        return try call.receiver(as: Tensor.self).at(call.argument(0, as: [Int].self))
      }
      type.member("func row(_ index: Int) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).row(call.argument(0, as: Int.self))
      }
      type.member("func rows(from start: Int = 0, to end: Int? = nil) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).rows(from: call.argument(0, as: Int.self), to: call.argument(1, as: (Int?).self))
      }
      type.member("func rows(at numbers: [Int]) throws -> Tensor") { call in
        return try call.receiver(as: Tensor.self).rows(at: call.argument(0, as: [Int].self))
      }
      type.member("static func == (a: Tensor, b: Tensor) -> Bool") { call in
        return try call.argument(0, as: Tensor.self) == call.argument(1, as: Tensor.self)
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: Tensor.self).description
      }
      type.member("init(_ scalar: Double)") { call in
        return try Tensor(call.argument(0, as: Double.self))
      }
      type.member("init(_ scalars: [Double])") { call in
        return try Tensor(call.argument(0, as: [Double].self))
      }
      type.member("init(_ scalars: [Int])") { call in
        return try Tensor(call.argument(0, as: [Int].self))
      }
      type.member("init(_ rows: [[Double]]) throws") { call in
        return try Tensor(call.argument(0, as: [[Double]].self))
      }
      type.member("init(_ rows: [[Int]]) throws") { call in
        return try Tensor(call.argument(0, as: [[Int]].self))
      }
      type.member("init(_ matrices: [[[Double]]]) throws") { call in
        return try Tensor(call.argument(0, as: [[[Double]]].self))
      }
      type.member("init(_ scalars: [Double], shape: [Int]) throws") { call in
        return try Tensor(call.argument(0, as: [Double].self), shape: call.argument(1, as: [Int].self))
      }
      type.member("static func zeros(_ shape: [Int]) throws -> Tensor") { call in
        return try Tensor.zeros(call.argument(0, as: [Int].self))
      }
      type.member("static func ones(_ shape: [Int]) throws -> Tensor") { call in
        return try Tensor.ones(call.argument(0, as: [Int].self))
      }
      type.member("static func filled(_ scalar: Double, _ shape: [Int]) throws -> Tensor") { call in
        return try Tensor.filled(call.argument(0, as: Double.self), call.argument(1, as: [Int].self))
      }
      type.property("let shape: [Int]") { call in
        return try call.receiver(as: Tensor.self).shape
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: Tensor.self).count
      }
      type.property("var rank: Int { get }") { call in
        return try call.receiver(as: Tensor.self).rank
      }
      type.member("func detached() -> Tensor") { call in
        return try call.receiver(as: Tensor.self).detached()
      }
    }
  }
}
