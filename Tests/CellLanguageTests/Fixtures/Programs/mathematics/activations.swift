import Foundation
let activations: [(String, (Double) -> Double)] = [
  ("relu", { max(0, $0) }), ("tanh", tanh), ("sigmoid", { 1 / (1 + exp(-$0)) }), ("elu", { $0 > 0 ? $0 : exp($0) - 1 }),
  ("softplus", { log(1 + exp($0)) }), ("gelu", { 0.5 * $0 * (1 + erf($0 / sqrt(2.0))) }),
]
for (name, f) in activations {
  let values = [-1.0, 0, 0.5].map { String(format: "%7.4f", f($0)) }
  print(name.padding(toLength: 9, withPad: " ", startingAt: 0), values.joined(separator: " "))
}
func crossEntropy(_ p: [Double], _ y: [Double]) -> Double { -zip(p, y).map { $1 * log($0) }.reduce(0, +) }
print(crossEntropy([0.7, 0.2, 0.1], [1, 0, 0]), crossEntropy([0.25, 0.25, 0.5], [0, 0, 1]))
func logSumExp(_ xs: [Double]) -> Double { let m = xs.max()!; return m + log(xs.map { exp($0 - m) }.reduce(0, +)) }
print(logSumExp([1, 2, 3]), logSumExp([1000, 1001]))
