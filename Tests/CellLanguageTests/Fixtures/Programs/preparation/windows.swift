func windows(_ xs: [Double], length: Int, step: Int = 1, horizon: Int = 1) -> (inputs: [[Double]], targets: [Double]) {
  var inputs: [[Double]] = [], targets: [Double] = []
  for start in stride(from: 0, through: xs.count - length - horizon, by: step) {
    inputs.append(Array(xs[start..<start + length]))
    targets.append(xs[start + length + horizon - 1])
  }
  return (inputs, targets)
}
let series = (0..<10).map { Double($0 * $0 % 7) }
let (x, y) = windows(series, length: 3, step: 2)
for (input, target) in zip(x, y) { print(input, "->", target) }
print(windows(series, length: 9).inputs.count, windows(series, length: 10).inputs.count)
let low = series.min()!, high = series.max()!
let scaled = series.map { ($0 - low) / (high - low) }
print(scaled.map { ($0 * 100).rounded() / 100 })
let split = Int(Double(series.count) * 0.8)
print(series[..<split].count, series[split...].map { $0 })
let differences = zip(series.dropFirst(), series).map(-)
print(differences)
func movingAverage(_ xs: [Double], _ w: Int) -> [Double] {
  xs.indices.dropFirst(w - 1).map { i in xs[(i - w + 1)...i].reduce(0, +) / Double(w) }
}
print(movingAverage([1, 2, 3, 4, 8], 3))
