import Foundation
typealias Vector = [Double]
extension Array where Element == Double {
  static func + (a: Vector, b: Vector) -> Vector { zip(a, b).map(+) }
  static func * (k: Double, v: Vector) -> Vector { v.map { k * $0 } }
  func dot(_ other: Vector) -> Double { zip(self, other).map(*).reduce(0, +) }
  var norm: Double { dot(self).squareRoot() }
  func softmax() -> Vector { let m = self.max() ?? 0; let e = map { exp($0 - m) }; let s = e.reduce(0, +); return e.map { $0 / s } }
}
print((2 * [1, 2] as Vector).dot([3, 4]), ([3, 4] as Vector).norm, ([1.0, 2.0].softmax().reduce(0, +) * 10).rounded() / 10)
struct Perceptron { var weights: Vector; var bias = 0.0; let rate: Double
  func predict(_ x: Vector) -> Int { weights.dot(x) + bias > 0 ? 1 : 0 }
  mutating func train(_ data: [(x: Vector, y: Int)], epochs: Int) -> Int { var errors = 0
    for _ in 0..<epochs { errors = 0; for (x, y) in data { let d = Double(y - predict(x)); if d != 0 { errors += 1 }; for i in weights.indices { weights[i] += rate * d * x[i] }; bias += rate * d } }; return errors } }
var p = Perceptron(weights: [0, 0], rate: 0.1)
let gate: [(x: Vector, y: Int)] = [([0, 0], 0), ([0, 1], 0), ([1, 0], 0), ([1, 1], 1)]
print(p.train(gate, epochs: 20), gate.map { p.predict($0.x) })
let sigmoid: (Double) -> Double = { 1 / (1 + exp(-$0)) }
let relu = { (x: Double) in max(0, x) }
let layers: [(name: String, f: (Double) -> Double)] = [("sigmoid", sigmoid), ("relu", relu), ("tanh", { tanh($0) }), ("identity", { $0 })]
for layer in layers { print(layer.name, [-1, 0, 2].map { String(format: "%.3f", layer.f($0)) }.joined(separator: " ")) }
func confusion(_ truth: [Int], _ guess: [Int]) -> (tp: Int, fp: Int, tn: Int, fn: Int) {
  var r = (tp: 0, fp: 0, tn: 0, fn: 0)
  for case let (t, g) in zip(truth, guess) { switch (t, g) { case (1, 1): r.tp += 1; case (0, 1): r.fp += 1; case (0, 0): r.tn += 1; default: r.fn += 1 } }
  return r }
let m = confusion([1, 0, 1, 1, 0, 0], [1, 1, 0, 1, 0, 0]); print(m, Double(m.tp + m.tn) / 6)
let (precision, recall) = (Double(m.tp) / Double(m.tp + m.fp), Double(m.tp) / Double(m.tp + m.fn)); print(2 * precision * recall / (precision + recall))
let sentences = ["the movie was good", "the plot was bad", "good good plot"]
let vocabulary = Array(Set(sentences.flatMap { $0.split(separator: " ").map(String.init) })).sorted()
let index = Dictionary(uniqueKeysWithValues: zip(vocabulary, 0...)); print(vocabulary, index["plot"]!)
let bags = sentences.map { s -> [Int] in var v = [Int](repeating: 0, count: vocabulary.count); s.split(separator: " ").forEach { v[index[String($0)]!] += 1 }; return v }
for bag in bags { print(bag) }
let padded = sentences.map { s in let ids = s.split(separator: " ").compactMap { index[String($0)] }; return Array(repeating: -1, count: 5 - ids.count) + ids }; print(padded)
var batches: [[Int]] = []; for start in stride(from: 0, to: 10, by: 4) { batches.append(Array(start..<min(start + 4, 10))) }; print(batches)
func crossEntropy(_ y: [Double], _ p: [Double]) -> Double { -zip(y, p).map { y, p in y * log(max(p, 1e-7)) + (1 - y) * log(max(1 - p, 1e-7)) }.reduce(0, +) / Double(y.count) }
print(String(format: "%.4f", crossEntropy([1, 0, 1], [0.9, 0.2, 0.6])))
let ranked = zip(["a", "b", "c"], [0.2, 0.9, 0.5]).sorted { $0.1 > $1.1 }; print(ranked.map(\.0), ranked.first!.1)
let threshold = 0.5; let decisions = [0.1, 0.7, 0.5].map { $0 >= threshold ? "pos" : "neg" }; print(decisions)
struct History: Codable { var losses: [Double] = []; var best: (epoch: Int, loss: Double)? { losses.enumerated().min { $0.element < $1.element }.map { ($0.offset + 1, $0.element) } } }
var h = History(); h.losses += [0.9, 0.4, 0.6]; if let (epoch, loss) = h.best { print("best \(epoch): \(loss)") }
let gradient: (_ f: (Double) -> Double, _ x: Double) -> Double = { f, x in (f(x + 1e-5) - f(x - 1e-5)) / 2e-5 }
print((gradient({ $0 * $0 }, 3) * 1000).rounded() / 1000, (0..<3).map { Double($0) }.map { gradient(sin, $0) }.map { ($0 * 100).rounded() / 100 })
var w = 0.0; for _ in 1...50 { w -= 0.1 * 2 * (w - 4) }; print((w * 1000).rounded() / 1000)
