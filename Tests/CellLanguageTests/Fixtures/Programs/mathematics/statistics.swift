import Foundation
let data = [2.5, 3.75, 1.0, 8.25, 4.5, 4.5, 9.0, -1.25]
extension Array where Element == Double {
  var mean: Double { isEmpty ? .nan : reduce(0, +) / Double(count) }
  var variance: Double {
    let m = mean
    return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Double(count - 1)
  }
  func percentile(_ p: Double) -> Double {
    let s = sorted()
    let position = p * Double(s.count - 1)
    let lower = Int(position.rounded(.down))
    let upper = Swift.min(lower + 1, s.count - 1)
    return s[lower] + (position - Double(lower)) * (s[upper] - s[lower])
  }
}
print(data.mean, data.variance.squareRoot(), data.percentile(0.5), data.percentile(0.9))
func movingAverage(_ values: [Double], _ window: Int) -> [Double] {
  guard window > 0, values.count >= window else { return [] }
  return (0...(values.count - window)).map { start in values[start..<(start + window)].reduce(0, +) / Double(window) }
}
print(movingAverage(data, 3).map { (($0 * 1000).rounded() / 1000) })
let edges = stride(from: -2.0, through: 10, by: 3).map { $0 }
print(edges)
var bins = [Int](repeating: 0, count: edges.count - 1)
for x in data { if let i = edges.lastIndex(where: { $0 <= x }), i < bins.count { bins[i] += 1 } }
for (i, n) in bins.enumerated() {
  let label = String(format: "%5.1f … %5.1f", edges[i], edges[i + 1])
  print(label, String(repeating: "█", count: n), n)
}
let (low, high) = data.reduce((Double.infinity, -Double.infinity)) { (Swift.min($0.0, $1), Swift.max($0.1, $1)) }
print(low, high, data.map { ($0 - low) / (high - low) }.map { String(format: "%.2f", $0) }.joined(separator: " "))
let z = data.map { ($0 - data.mean) / data.variance.squareRoot() }
print(z.allSatisfy { abs($0) < 3 }, z.firstIndex { $0 > 1 } ?? -1, z.indices.filter { z[$0] < -1 })
print(exp(1.0), log(10.0), pow(2.0, 0.5), hypot(3.0, 4.0), atan2(1.0, -1.0), floor(-2.5), ceil(2.1), sin(0.5), tanh(0.3))
print((2.5).rounded(), (3.5).rounded(), (-2.5).rounded(), (2.5).rounded(.toNearestOrEven), 7.0.truncatingRemainder(dividingBy: 2.5))
print(Double.pi, Double.greatestFiniteMagnitude, Double.leastNonzeroMagnitude, 1e16, 1e15, 123456789.123, 1e-5, 0.0001)
print(Int(3.99), Int(-3.99), Int("12") ?? 0, Int("x") as Any, Double("1e3")!, Int("ff", radix: 16)!, String(255, radix: 2))
