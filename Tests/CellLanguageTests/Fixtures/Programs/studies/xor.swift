// Neural net from scratch in plain Swift: matrices, activations, training XOR.
import Foundation
struct LCG: RandomNumberGenerator { var state: UInt64; init(seed: UInt64) { state = seed }; mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state } }
enum Activation: String, CaseIterable { case sigmoid, tanh, relu
  func callAsFunction(_ x: Double) -> Double { switch self { case .sigmoid: 1 / (1 + exp(-x)); case .tanh: Foundation.tanh(x); case .relu: max(0, x) } }
  func derivative(_ y: Double) -> Double { switch self { case .sigmoid: y * (1 - y); case .tanh: 1 - y * y; case .relu: y > 0 ? 1 : 0 } } }
final class Layer { var w: [[Double]], b: [Double]; let act: Activation; private(set) var input: [Double] = [], output: [Double] = []
  init<G: RandomNumberGenerator>(_ n: Int, _ m: Int, _ act: Activation, using g: inout G) { w = (0..<m).map { _ in (0..<n).map { _ in Double.random(in: -1...1, using: &g) } }; b = Array(repeating: 0, count: m); self.act = act }
  func forward(_ x: [Double]) -> [Double] { input = x; output = zip(w, b).map { row, b in act(zip(row, x).reduce(b) { $0 + $1.0 * $1.1 }) }; return output }
  func backward(_ g: [Double], rate: Double) -> [Double] { var dx = [Double](repeating: 0, count: input.count)
    for (j, (gj, y)) in zip(g, output).enumerated() { let d = gj * act.derivative(y); for i in input.indices { dx[i] += d * w[j][i]; w[j][i] -= rate * d * input[i] }; b[j] -= rate * d }; return dx } }
struct Network { var layers: [Layer]
  func callAsFunction(_ x: [Double]) -> [Double] { layers.reduce(x) { $1.forward($0) } }
  @discardableResult func train(_ x: [Double], _ t: [Double], rate: Double = 0.5) -> Double { let y = self(x); let e = zip(y, t).map(-); _ = layers.reversed().reduce(e) { g, l in l.backward(g, rate: rate) }; return e.map { $0 * $0 }.reduce(0, +) / 2 } }
var g = LCG(seed: 7); let net = Network(layers: [Layer(2, 4, .tanh, using: &g), Layer(4, 1, .sigmoid, using: &g)])
let xor: [(x: [Double], y: Double)] = [([0, 0], 0), ([0, 1], 1), ([1, 0], 1), ([1, 1], 0)]
var losses: [Double] = []
for epoch in 1...2000 { let loss = xor.map { net.train($0.x, [$0.y]) }.reduce(0, +); if epoch % 500 == 0 { losses.append(loss); print("epoch \(epoch): \(String(format: "%.4f", loss))") } }
print(xor.map { net($0.x)[0].rounded() }, losses == losses.sorted(by: >), Activation.allCases.map { String(format: "%.3f", $0(0.5)) }, Activation(rawValue: "relu")!.derivative(2), Activation(rawValue: "x") as Any)
