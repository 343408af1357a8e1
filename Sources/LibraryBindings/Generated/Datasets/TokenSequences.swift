// Written by `swift run BindingsGenerator` from the libraries' public declarations.
// swift-format-ignore-file

import CellLanguage
import Datasets
import NeuralNetworks

extension NativeLibrary {
  mutating func addTokenSequences() {
    type("struct TokenSequences: Hashable, Sendable, RandomAccessCollection, ExpressibleByArrayLiteral, Codable, CustomStringConvertible", host: TokenSequences.self) { type in
      type.member("func batchesByLength(batchSize: Int, seed: Int = 0) throws -> [[Int]]") { call in
        return try call.receiver(as: TokenSequences.self).batchesByLength(batchSize: call.argument(0, as: Int.self), seed: call.argument(1, as: Int.self))
      }
      type.member("init()") { call in
        return TokenSequences()
      }
      type.member("init(_ sequences: [[Int]]) throws") { call in
        return try TokenSequences(call.argument(0, as: [[Int]].self))
      }
      type.property("var tokenCount: Int { get }") { call in
        return try call.receiver(as: TokenSequences.self).tokenCount
      }
      type.property("var longestCount: Int { get }") { call in
        return try call.receiver(as: TokenSequences.self).longestCount
      }
      type.property("var lengths: [Int] { get }") { call in
        return try call.receiver(as: TokenSequences.self).lengths
      }
      type.property("var largestToken: Int? { get }") { call in
        return (try call.receiver(as: TokenSequences.self).largestToken) as Any
      }
      type.property("var count: Int { get }") { call in
        return try call.receiver(as: TokenSequences.self).count
      }
      type.property("var isEmpty: Bool { get }") { call in
        return try call.receiver(as: TokenSequences.self).isEmpty
      }
      type.property("var startIndex: Int { get }") { call in
        return try call.receiver(as: TokenSequences.self).startIndex
      }
      type.property("var endIndex: Int { get }") { call in
        return try call.receiver(as: TokenSequences.self).endIndex
      }
      type.subscript("subscript(position: Int) -> [Int] { get }", get: { call in
        return try call.receiver(as: TokenSequences.self)[call.argument(0, as: Int.self)]
      })
      type.member("init(arrayLiteral elements: [Int]...)") { call in
        return try TokenSequences(call.argument(0, as: [[Int]].self))
      }
      type.member("func prefix(_ count: Int) -> TokenSequences") { call in
        return try call.receiver(as: TokenSequences.self).prefix(call.argument(0, as: Int.self))
      }
      type.member("func rows(at positions: [Int]) throws -> TokenSequences") { call in
        return try call.receiver(as: TokenSequences.self).rows(at: call.argument(0, as: [Int].self))
      }
      type.property("var description: String { get }") { call in
        return try call.receiver(as: TokenSequences.self).description
      }
      type.member("static func == (left: TokenSequences, right: TokenSequences) -> Bool") { call in
        try call.argument(0, as: TokenSequences.self) == call.argument(1, as: TokenSequences.self)
      }
    }
  }
}
