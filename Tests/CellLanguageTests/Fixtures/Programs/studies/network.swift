// A tiny neural network by hand (what a student writes before the library)
import Foundation
struct SeededGenerator: RandomNumberGenerator {
  private var state: UInt64
  init(seed: UInt64) { state = seed == 0 ? 0x9E3779B97F4A7C15 : seed }
  mutating func next() -> UInt64 { state ^= state << 13; state ^= state >> 7; state ^= state << 17; return state }
}
protocol Layer: AnyObject {
  func forward(_ x: [Double]) -> [Double]
  func backward(_ g: [Double], rate: Double) -> [Double]
}
final class Linear: Layer {
  var w: [[Double]], b: [Double], x: [Double] = []
  init(_ inputs: Int, _ outputs: Int, using rng: inout SeededGenerator) {
    w = (0..<outputs).map { _ in (0..<inputs).map { _ in Double.random(in: -1...1, using: &rng) } }
    b = .init(repeating: 0, count: outputs)
  }
  func forward(_ x: [Double]) -> [Double] { self.x = x; return zip(w, b).map { row, bias in zip(row, x).reduce(bias) { $0 + $1.0 * $1.1 } } }
  func backward(_ g: [Double], rate: Double) -> [Double] {
    var dx = [Double](repeating: 0, count: x.count)
    for (i, gi) in g.enumerated() {
      for j in x.indices { dx[j] += gi * w[i][j]; w[i][j] -= rate * gi * x[j] }
      b[i] -= rate * gi
    }
    return dx
  }
}
final class Tanh: Layer {
  private var y: [Double] = []
  func forward(_ x: [Double]) -> [Double] { y = x.map(tanh); return y }
  func backward(_ g: [Double], rate: Double) -> [Double] { zip(g, y).map { $0 * (1 - $1 * $1) } }
}
var rng = SeededGenerator(seed: 7)
let net: [any Layer] = [Linear(2, 4, using: &rng), Tanh(), Linear(4, 1, using: &rng)]
let data: [([Double], Double)] = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
for epoch in 0..<2000 {
  var total = 0.0
  for (x, t) in data {
    let y = net.reduce(x) { $1.forward($0) }[0]
    total += (y - t) * (y - t)
    _ = net.reversed().reduce([2 * (y - t)]) { $1.backward($0, rate: 0.05) }
  }
  if epoch % 500 == 499 { print(epoch + 1, String(format: "%.4f", total / 4)) }
}
print(data.map { x, t in net.reduce(x) { v, layer in layer.forward(v) }[0] > 0.5 ? 1 : 0 })
