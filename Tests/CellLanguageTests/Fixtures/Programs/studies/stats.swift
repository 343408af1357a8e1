import Foundation
extension Collection where Element: BinaryFloatingPoint {
  var mean: Element { isEmpty ? 0 : reduce(0, +) / Element(count) }
  var variance: Element {
    let m = mean
    return map { ($0 - m) * ($0 - m) }.reduce(0, +) / Element(Swift.max(count - 1, 1))
  }
  var deviation: Element { variance.squareRoot() }
}
extension Array where Element: Comparable {
  func quantile(_ p: Double) -> Element? {
    guard !isEmpty else { return nil }
    let sorted = self.sorted()
    return sorted[Int((Double(count - 1) * p).rounded())]
  }
}
let values = [2.5, 3.75, 1.25, 9.0, 4.5, 3.0]
print(values.mean, values.variance, String(format: "%.4f", values.deviation))
print(values.quantile(0.5)!, values.quantile(0)!, values.quantile(1)!, [Int]().quantile(0.5) as Any)
func correlation(_ x: [Double], _ y: [Double]) -> Double {
  precondition(x.count == y.count)
  let (mx, my) = (x.mean, y.mean)
  let covariance = zip(x, y).map { ($0 - mx) * ($1 - my) }.reduce(0, +)
  let sx = x.map { pow($0 - mx, 2) }.reduce(0, +), sy = y.map { pow($0 - my, 2) }.reduce(0, +)
  return covariance / (sx * sy).squareRoot()
}
print(correlation([1, 2, 3, 4], [2, 4, 6, 8.5]))
func zScores(_ xs: [Double]) -> [Double] { let m = xs.mean, s = xs.deviation; return xs.map { ($0 - m) / s } }
print(zScores(values).map { ($0 * 1000).rounded() / 1000 })
struct Welford { private(set) var count = 0; private var m = 0.0, s = 0.0
  mutating func add(_ x: Double) { count += 1; let d = x - m; m += d / Double(count); s += d * (x - m) }
  var mean: Double { m }; var variance: Double { count > 1 ? s / Double(count - 1) : .nan }
}
var w = Welford()
print(w.variance)
for v in values { w.add(v) }
print(w.count, w.mean, abs(w.variance - values.variance) < 1e-12)
let bins = stride(from: 0.0, to: 10.0, by: 2.5).map { lower in (lower, values.filter { $0 >= lower && $0 < lower + 2.5 }.count) }
for (lower, n) in bins { print("\(lower)..<\(lower + 2.5): \(n)") }
let moving = (0...values.count - 3).map { i in values[i..<i + 3].mean }
print(moving)
let f: [Float] = [1, 2, 4]
print(f.mean, f.deviation, type(of: f.mean))
print((-7) / 2, -7 % 3, 7.0.truncatingRemainder(dividingBy: 2.5), (2.5).rounded(.toNearestOrEven), Double.pi * pow(2, 2))
