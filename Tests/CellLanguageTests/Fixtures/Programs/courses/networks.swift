import Foundation
// neural maths in plain Swift
struct Vector: ExpressibleByArrayLiteral, CustomStringConvertible, Equatable { var v: [Double]
  init(_ v: [Double]) { self.v = v }; init(arrayLiteral e: Double...) { v = e }; init(repeating x: Double, count n: Int) { v = .init(repeating: x, count: n) }
  static func zip2(_ a: Vector, _ b: Vector, _ f: (Double, Double) -> Double) -> Vector { precondition(a.v.count == b.v.count, "shape"); return Vector(zip(a.v, b.v).map(f)) }
  static func + (a: Self, b: Self) -> Self { zip2(a, b, +) }
  static func - (a: Self, b: Self) -> Self { zip2(a, b, -) }
  static func * (a: Self, b: Self) -> Self { zip2(a, b, *) }
  static func * (a: Double, b: Self) -> Self { Vector(b.v.map { a * $0 }) }
  static func / (a: Self, b: Double) -> Self { (1 / b) * a }
  static func += (a: inout Self, b: Self) { a = a + b }
  static prefix func - (a: Self) -> Self { -1 * a }
  static func • (a: Self, b: Self) -> Double { (a * b).v.reduce(0, +) }
  var norm: Double { (self • self).squareRoot() }
  subscript(i: Int) -> Double { get { v[i] } set { v[i] = newValue } }
  subscript(r: Range<Int>) -> Vector { Vector(Array(v[r])) }
  func map(_ f: (Double) -> Double) -> Vector { Vector(v.map(f)) }
  var description: String { "[" + v.map { String(format: "%.4f", $0) }.joined(separator: ", ") + "]" } }
infix operator •: MultiplicationPrecedence
let a: Vector = [1, 2, 3], b = Vector([0.5, -1, 2])
print(a + b, a - b, 2 * a, a / 2, -a, a • b, a.norm, a == [1, 2, 3], a[0..<2], 0.5 * (a + b) - a * b)
func softmax(_ x: Vector) -> Vector { let m = x.v.max()!; let e = x.map { exp($0 - m) }; return e / e.v.reduce(0, +) }
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
print(softmax(a), a.map(sigmoid), a.map(tanh), sigmoid(0))
enum Activation: String, CaseIterable { case relu, tanh, sigmoid, linear
  var f: (Double) -> Double { switch self { case .relu: { max(0, $0) }; case .tanh: Foundation.tanh; case .sigmoid: { 1 / (1 + exp(-$0)) }; case .linear: { $0 } } }
  func callAsFunction(_ x: Double) -> Double { f(x) } }
for act in Activation.allCases { print(act.rawValue.padding(toLength: 8, withPad: " ", startingAt: 0), String(format: "%7.4f %7.4f", act(-0.5), act.f(0.5))) }
struct LCG: RandomNumberGenerator { var s: UInt64; init(seed: UInt64) { s = seed }; mutating func next() -> UInt64 { s ^= s << 13; s ^= s >> 7; s ^= s << 17; return s } }
struct Dense { var w: [[Double]], b: [Double]; let act: Activation
  init(_ i: Int, _ o: Int, act: Activation = .tanh, using g: inout some RandomNumberGenerator) { w = (0..<o).map { _ in (0..<i).map { _ in Double.random(in: -1...1, using: &g) } }; b = Array(repeating: 0, count: o); self.act = act }
  func callAsFunction(_ x: [Double]) -> [Double] { zip(w, b).map { row, bias in act(zip(row, x).map(*).reduce(bias, +)) } } }
var rng = LCG(seed: 42); let layers = [Dense(2, 3, using: &rng), Dense(3, 1, act: .sigmoid, using: &rng)]
let out = layers.reduce([0.5, -0.25]) { x, layer in layer(x) }; print(out.map { String(format: "%.6f", $0) })
var params = ["lr": 0.1, "decay": 1e-3]; params["lr"]! *= 0.5; print(params.sorted { $0.0 < $1.0 })
func gradient(_ f: ([Double]) -> Double, at x: [Double], h: Double = 1e-5) -> [Double] { x.indices.map { i in var p = x, m = x; p[i] += h; m[i] -= h; return (f(p) - f(m)) / (2 * h) } }
print(gradient({ $0[0] * $0[0] + 3 * $0[1] }, at: [2, 1]).map { ($0 * 1000).rounded() / 1000 })
var (w0, b0) = (0.0, 0.0); let xs = stride(from: 0.0, through: 2, by: 0.5).map { $0 }, ys = xs.map { 2 * $0 + 1 }
for epoch in 1...200 { var (gw, gb) = (0.0, 0.0); for (x, y) in zip(xs, ys) { let e = w0 * x + b0 - y; gw += 2 * e * x; gb += 2 * e }
  w0 -= 0.05 * gw / Double(xs.count); b0 -= 0.05 * gb / Double(xs.count)
  if epoch % 100 == 0 { print("epoch \(epoch): w=\(String(format: "%.4f", w0)) b=\(String(format: "%.4f", b0))") } }
let confusion = [[50, 3], [7, 40]]; let total = confusion.joined().reduce(0, +); let acc = Double(confusion.indices.map { confusion[$0][$0] }.reduce(0, +)) / Double(total)
print("accuracy \(acc)", "precision \(Double(confusion[1][1]) / Double(confusion[0][1] + confusion[1][1]))", confusion.map { $0.map(String.init).joined(separator: "\t") }.joined(separator: "\n"), separator: "\n")
let series = (0..<12).map { sin(Double($0) / 2) }; let windows = (0...(series.count - 4)).map { Array(series[$0..<$0 + 4]) }; print(windows.count, windows[0].map { Double(Int($0 * 100)) / 100 }, windows.last!.last! == series.last!)
let mean = series.reduce(0, +) / Double(series.count), variance = series.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / Double(series.count - 1); print(mean, variance.squareRoot())
let moving = series.indices.dropFirst(2).map { i in series[(i - 2)...i].reduce(0, +) / 3 }; print(moving.prefix(3), moving.max()!, moving.firstIndex { $0 < 0 } as Any)
print(zip([1, 2, 3], "abc").map { "\($0)\($1)" }, Dictionary(zip(["a", "b", "a"], 1...), uniquingKeysWith: +).sorted { $0.key < $1.key }, [3, 1, 2].sorted().reversed() as Array)
let quant = { (p: Double, xs: [Double]) -> Double in let s = xs.sorted(); let i = p * Double(s.count - 1); let lo = Int(i), hi = min(lo + 1, s.count - 1); return s[lo] + (i - Double(lo)) * (s[hi] - s[lo]) }
print([0.25, 0.5, 0.75].map { quant($0, [4, 1, 3, 2, 10]) })
