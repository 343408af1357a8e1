import Foundation
import Testing

@testable import NeuralNetworks

/// The levels of kernels that the processor at hand can run.
let testedLevels = Kernels.Level.allCases.filter { Kernels($0) != nil }

/// A small generator of floats in -1…1, the same on every run.
struct TestNoise {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

  mutating func next() -> Float {
    state ^= state << 13
    state ^= state >> 7
    state ^= state << 17
    return Float(Int64(bitPattern: state) >> 39) / Float(1 << 24)
  }

  mutating func floats(_ count: Int) -> [Float] { (0..<count).map { _ in next() } }

  mutating func int(_ range: Range<Int>) -> Int {
    min(range.upperBound - 1, range.lowerBound + Int((next() + 1) / 2 * Float(range.count)))
  }
}

/// Fails unless the two are equally long and differ by at most `tolerance`, relative to the larger of 1 and their size.
func expectClose(
  _ actual: [Float], _ expected: [Float], within tolerance: Float, _ what: Comment = "",
  sourceLocation: SourceLocation = #_sourceLocation
) {
  guard actual.count == expected.count else {
    Issue.record("\(actual.count) numbers, not \(expected.count). \(what)", sourceLocation: sourceLocation)
    return
  }
  var worst: (index: Int, difference: Float) = (0, -1)
  for (index, pair) in zip(actual, expected).enumerated() {
    let difference = abs(pair.0 - pair.1) / max(1, abs(pair.1))
    if !(difference <= worst.difference) { worst = (index, difference) }
  }
  guard actual.isEmpty || worst.difference <= tolerance else {
    Issue.record(
      "at \(worst.index): \(actual[worst.index]), not \(expected[worst.index]) (within \(tolerance)). \(what)",
      sourceLocation: sourceLocation)
    return
  }
}
