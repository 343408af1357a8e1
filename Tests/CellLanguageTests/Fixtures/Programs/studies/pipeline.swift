// A study-like pipeline
import Foundation
struct Review: Hashable { let text: String; let positive: Bool }
protocol Model { associatedtype Features; var name: String { get }; mutating func fit(_ x: [Features], _ y: [Bool], epochs: Int) -> [Double]; func predict(_ x: Features) -> Double }
extension Model { func accuracy(_ x: [Features], _ y: [Bool]) -> Double { Double(zip(x, y).count { (predict($0) > 0.5) == $1 }) / Double(max(1, y.count)) } }
struct Logistic: Model { let name: String; private var w: [Double]; private var b = 0.0; var rate: Double = 0.5
  init(_ name: String = "logistic", dimensions: Int, rate: Double = 0.5) { self.name = name; w = .init(repeating: 0, count: dimensions); self.rate = rate }
  private static func sigmoid(_ z: Double) -> Double { 1 / (1 + exp(-z)) }
  func predict(_ x: [Int: Double]) -> Double { Self.sigmoid(x.reduce(b) { $0 + $1.value * w[$1.key] }) }
  mutating func fit(_ x: [[Int: Double]], _ y: [Bool], epochs: Int) -> [Double] { (0..<epochs).map { _ in zip(x, y).reduce(0) { loss, pair in let (x, y) = (pair.0, pair.1 ? 1.0 : 0.0), p = predict(x); for (i, v) in x { w[i] -= rate * (p - y) * v }; b -= rate * (p - y); return loss - (y == 1 ? log(p) : log(1 - p)) } / Double(x.count) } } }
struct Majority: Model { let name = "majority"; private var p = 0.5; mutating func fit(_ x: [String], _ y: [Bool], epochs: Int = 1) -> [Double] { p = Double(y.filter { $0 }.count) / Double(y.count); return [] }; func predict(_: String) -> Double { p } }
let good = ["great", "fun", "loved", "brilliant"], bad = ["dull", "awful", "hated", "boring"], filler = ["the", "film", "plot", "was", "a"]
var seed: UInt32 = 1; func roll(_ n: Int) -> Int { seed = seed &* 1664525 &+ 1013904223; return Int(seed >> 16) % n }
let reviews = (0..<60).map { i -> Review in let pos = i % 3 != 0; let words = (0..<8).map { _ in roll(4) == 0 ? (pos ? good : bad)[roll(4)] : filler[roll(5)] }; return Review(text: words.joined(separator: " "), positive: pos) }
let unique = Array(Set(reviews)).count; print(reviews[0], unique == Set(reviews).count, reviews.filter(\.positive).count)
let vocabulary = Dictionary(uniqueKeysWithValues: Set(reviews.flatMap { $0.text.split(separator: " ") }).sorted().enumerated().map { (String($1), $0) })
func bag(_ t: String) -> [Int: Double] { t.split(separator: " ").reduce(into: [:]) { if let i = vocabulary[String($1)] { $0[i, default: 0] += 1 } } }
let (train, test) = (Array(reviews.prefix(45)), Array(reviews.suffix(15))); let labels = train.map(\.positive)
var model = Logistic(dimensions: vocabulary.count); let losses = model.fit(train.map { bag($0.text) }, labels, epochs: 5); print(losses.count, losses.first! > losses.last!, zip(losses, losses.dropFirst()).allSatisfy(>))
var base = Majority(); _ = base.fit(train.map(\.text), labels); print(String(format: "%.3f", base.accuracy(test.map(\.text), test.map(\.positive))), model.accuracy(test.map { bag($0.text) }, test.map(\.positive)) > 0.8, base.name, model.name)
struct Confusion: CustomStringConvertible { var counts = [[0, 0], [0, 0]]; mutating func add(_ p: Bool, _ t: Bool) { counts[t ? 1 : 0][p ? 1 : 0] += 1 }; var precision: Double { Double(counts[1][1]) / Double(max(1, counts[0][1] + counts[1][1])) }; var description: String { counts.map { $0.map { String(format: "%3d", $0) }.joined() }.joined(separator: "\n") } }
var cm = Confusion(); for r in test { cm.add(base.predict(r.text) > 0.5, r.positive) }; print(cm); print(String(format: "%.2f", cm.precision))
func split<T>(_ xs: [T], folds k: Int) -> [(train: [T], test: [T])] { (0..<k).map { f in let t = xs.indices.filter { $0 % k == f }; return (xs.indices.filter { !t.contains($0) }.map { xs[$0] }, t.map { xs[$0] }) } }
let scores = split(reviews, folds: 3).map { fold -> Double in var m = Logistic("fold", dimensions: vocabulary.count, rate: 0.3); _ = m.fit(fold.train.map { bag($0.text) }, fold.train.map(\.positive), epochs: 3); return m.accuracy(fold.test.map { bag($0.text) }, fold.test.map(\.positive)) }
let mean = scores.reduce(0, +) / Double(scores.count); print(scores.count, mean > 0.7, scores.allSatisfy { (0...1).contains($0) })
let series = (0..<24).map { 10 + 3 * sin(Double($0) / 24 * 2 * .pi) }; let windows = (0..<series.count - 3).map { (x: Array(series[$0..<$0 + 3]), y: series[$0 + 3]) }; let naive = windows.map { abs($0.x.last! - $0.y) }.reduce(0, +) / Double(windows.count); print(windows.count, String(format: "%.4f", naive), windows[0].x.map { ($0 * 10).rounded() / 10 })
let (lo, hi) = (series.min()!, series.max()!); let scaled = series.map { ($0 - lo) / (hi - lo) }; print(scaled.min()!, scaled.max()!, String(format: "%.3f", scaled[3])); let smooth = scaled.indices.map { i in let w = scaled[max(0, i - 1)...min(scaled.count - 1, i + 1)]; return w.reduce(0, +) / Double(w.count) }; print(smooth.prefix(3).map { String(format: "%.3f", $0) })
let chars = Array(Set("hello world")).sorted(), toIndex = Dictionary(uniqueKeysWithValues: zip(chars, chars.indices)); print(chars.count, "hello".map { toIndex[$0]! }, String([3, 2].map { chars[$0] })); var table = [(String, Double)](); table += [("a", 0.5), ("b", 0.75)]; table.sort { $0.1 > $1.1 }; for (i, (n, v)) in table.enumerated() { print("\(i + 1). \(n.padding(toLength: 4, withPad: ".", startingAt: 0))\(String(format: "%6.1f%%", v * 100))") }
