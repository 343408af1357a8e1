let data = [2.5, 3.5, 8, 1, 9.25, 4, 4]
let n = Double(data.count)
let mean = data.reduce(0, +) / n
let variance = data.map { ($0 - mean) * ($0 - mean) }.reduce(0, +) / (n - 1)
let sorted = data.sorted()
let median = sorted[data.count / 2]
print(mean, variance, variance.squareRoot(), median, data.min()!, data.max()!)
func quantile(_ q: Double) -> Double {
  let h = (n - 1) * q
  let i = Int(h)
  return i + 1 < sorted.count ? sorted[i] + (h - Double(i)) * (sorted[i + 1] - sorted[i]) : sorted[i]
}
print(quantile(0.25), quantile(0.5), quantile(0.75), quantile(1))
let z = data.map { ($0 - mean) / variance.squareRoot() }
print(z.map { ($0 * 1000).rounded() / 1000 })
let ys = data.enumerated().map { Double($0.offset) * 2 + $0.element }
let meanY = ys.reduce(0, +) / n
let covariance = zip(data, ys).map { ($0 - mean) * ($1 - meanY) }.reduce(0, +)
let slope = covariance / data.map { ($0 - mean) * ($0 - mean) }.reduce(0, +)
print(covariance, slope, meanY - slope * mean)
var ema = data[0]
for x in data.dropFirst() { ema = 0.9 * ema + 0.1 * x }
print(ema)
let histogram = data.reduce(into: [Int: Int]()) { $0[Int($1) / 3, default: 0] += 1 }
for bin in histogram.keys.sorted() { print(bin * 3, String(repeating: "#", count: histogram[bin]!)) }
var running = 0.0
print(data.map { x -> Double in running += x; return running })
