import Foundation
// Numerics: linear regression by descent, simple perceptron, a generator, closures
struct LCG: RandomNumberGenerator { var state: UInt64; mutating func next() -> UInt64 { state = state &* 6364136223846793005 &+ 1442695040888963407; return state } }
var rng = LCG(state: 42)
let xs = (0..<20).map { Double($0) / 10 }
let ys = xs.map { 3 * $0 - 1 + Double.random(in: -0.1...0.1, using: &rng) }
var (w, b) = (0.0, 0.0)
for epoch in 1...200 {
  var gw = 0.0, gb = 0.0, loss = 0.0
  for (x, y) in zip(xs, ys) { let e = w * x + b - y; gw += 2 * e * x; gb += 2 * e; loss += e * e }
  w -= 0.1 * gw / Double(xs.count); b -= 0.1 * gb / Double(xs.count)
  if epoch % 50 == 0 { print(epoch, String(format: "%.5f", loss / Double(xs.count))) }
}
print(String(format: "w=%.2f b=%.2f", w, b))
func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
print([-2.0, 0, 2].map(sigmoid), tanh(0.5), log2(8.0), pow(2, 0.5), sqrt(2.0), Double.pi, sin(1.0), atan2(1.0, 2.0), hypot(3.0, 4.0))
print(1e100, 1e16, 123456789012345680.0, 0.1 + 0.2, 1.0, -0.0, Double.infinity, Double.nan, 5e-324, Float(0.1), 1/3.0, Float(1)/3)
print(Int(3.99), Int(-3.99), (2.5).rounded(), (3.5).rounded(.toNearestOrEven), (-2.5).rounded(.down), 7 % -3, -7 / 2, 7.5.truncatingRemainder(dividingBy: 2))
print(Int.max, Int8.min, UInt16.max, Int.max &+ 1, 5 & 3, 5 | 3, 5 ^ 3, ~5, 1 << 10, -16 >> 2, UInt8(250) &+ 10, Int("42")!, Int("x") as Any, Int("ff", radix: 16)!, String(255, radix: 2), 0b101, 0xff, 1_000)
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let inc = { (x: Int) in x + 1 }
print(compose(inc, { "<\($0)>" })(4))
func counter() -> () -> Int { var n = 0; return { n += 1; return n } }
let c1 = counter(), c2 = counter()
print(c1(), c1(), c2())
func movingAverage(_ v: [Double], window k: Int) -> [Double] { guard v.count >= k else { return [] }; return (0...(v.count - k)).map { i in v[i..<i + k].reduce(0, +) / Double(k) } }
print(movingAverage([1, 2, 3, 4, 5, 6], window: 3))
let sorted = [5.0, 1, 4].sorted(); let median = sorted.count % 2 == 1 ? sorted[sorted.count / 2] : 0
print(median, sorted.reversed() as [Double], sorted.indices, (1...3).reversed().map { $0 * $0 })
print(rng.next() % 100, Int.random(in: 0..<10, using: &rng), [1, 2, 3, 4, 5].shuffled(using: &rng), Bool.random(using: &rng), ["a", "b", "c"].randomElement(using: &rng)!)
