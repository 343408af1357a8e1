let n = 120
func make(_ n: Int, _ seed: Int) -> [[Double]] {
  var rows: [[Double]] = []
  for i in 0..<n {
    var row: [Double] = []
    for j in 0..<n { row.append(Double((i * 31 + j * 17 + seed) % 23) / 7) }
    rows.append(row)
  }
  return rows
}
func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  var c = [[Double]](repeating: [Double](repeating: 0, count: n), count: n)
  for i in 0..<n {
    for j in 0..<n {
      var sum = 0.0
      for k in 0..<n { sum += a[i][k] * b[k][j] }
      c[i][j] = sum
    }
  }
  return c
}
let c = multiply(make(n, 1), make(n, 2))
var trace = 0.0
for i in 0..<n { trace += c[i][i] }
print(trace)
