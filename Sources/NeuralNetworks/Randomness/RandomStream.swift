import Foundation
import Synchronization

/// A reproducible stream of pseudo-random numbers that belongs to a seed and a name.
///
///     var stream = RandomStream(seed: 7)
///     let order = rows.shuffled(using: &stream)
///
/// The generator is SplitMix64: a 64-bit counter advances by a fixed odd number, and each value of it is mixed to
/// one output (Steele, Lea and Flood, *Fast Splittable Pseudorandom Number Generators*, 2014). A stream's whole state
/// is that counter, and streams of different names start at unrelated places, so that drawing from one never shifts
/// the numbers of another.
public final class RandomStream: RandomNumberGenerator, Sendable {
  private let counter: Mutex<UInt64>

  /// A stream of its own for each seed and name.
  public init(seed: Int, name: String = "") {
    // FNV-1a over the name, started from the mixed seed.
    var hash = SplitMix64.mix(UInt64(bitPattern: Int64(seed)) &+ SplitMix64.increment) ^ 0xCBF2_9CE4_8422_2325
    for byte in name.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    counter = Mutex(SplitMix64.mix(hash))
  }

  private init(counter: UInt64) { self.counter = Mutex(counter) }

  /// The whole state of the stream; a stream that is set to it goes on from the same place.
  public var state: UInt64 {
    get { counter.withLock { $0 } }
    set { counter.withLock { $0 = newValue } }
  }

  /// A stream that goes on from the same place, on its own.
  func copy() -> RandomStream { RandomStream(counter: state) }

  /// A new stream, started from the next number of this one.
  func split() -> RandomStream { withGenerator { RandomStream(counter: $0.next()) } }

  /// Gives `body` the generator itself; no other user of the stream draws meanwhile.
  func withGenerator<Result>(_ body: (inout SplitMix64) -> sending Result) -> sending Result {
    counter.withLock { counter in
      var generator = SplitMix64(counter: counter)
      let result = body(&generator)
      counter = generator.counter
      return result
    }
  }
}

extension RandomStream {
  /// The next 64 random bits, from which the standard library makes what it draws.
  public func next() -> UInt64 { withGenerator { $0.next() } }

  /// A number in 0..<1, evenly distributed.
  public func uniform() -> Double { withGenerator { $0.uniform() } }

  /// A number of the standard normal distribution.
  public func normal() -> Double { withGenerator { $0.normal() } }

  /// A whole number in 0..<`bound`.
  ///
  /// - Throws: `NetworkError.invalidArgument` unless `bound` is positive.
  public func integer(below bound: Int) throws -> Int {
    guard bound > 0 else { throw NetworkError.invalidArgument("bound", "\(bound)", expected: "a positive number") }
    return withGenerator { $0.integer(below: bound) }
  }

  /// The numbers 0..<`count` in random order.
  public func permutation(_ count: Int) -> [Int] {
    withGenerator { generator in
      var order = Array(0..<max(count, 0))
      for last in stride(from: order.count - 1, to: 0, by: -1) {
        order.swapAt(last, generator.integer(below: last + 1))
      }
      return order
    }
  }
}

/// The generator behind a `RandomStream`.
struct SplitMix64: RandomNumberGenerator {
  static let increment: UInt64 = 0x9E37_79B9_7F4A_7C15

  fileprivate(set) var counter: UInt64

  mutating func next() -> UInt64 {
    counter &+= Self.increment
    return Self.mix(counter)
  }

  static func mix(_ value: UInt64) -> UInt64 {
    var z = value
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// In 0..<1, of 53 random bits.
  mutating func uniform() -> Double { Double(next() >> 11) * 0x1p-53 }

  /// Standard normal, by Box and Muller's method; the second number of each pair is not used.
  mutating func normal() -> Double {
    let radius = (-2 * Foundation.log(1 - uniform())).squareRoot()
    return radius * Foundation.cos(2 * .pi * uniform())
  }

  /// Standard normal, drawn again until it lies within two deviations.
  mutating func truncatedNormal() -> Double {
    while true {
      let value = normal()
      if abs(value) <= 2 { return value }
    }
  }

  /// In 0..<`bound`, without bias (Lemire's method).
  mutating func integer(below bound: Int) -> Int {
    let bound = UInt64(bound)
    var product = next().multipliedFullWidth(by: bound)
    if product.low < bound {
      let threshold = (0 &- bound) % bound
      while product.low < threshold { product = next().multipliedFullWidth(by: bound) }
    }
    return Int(product.high)
  }
}
