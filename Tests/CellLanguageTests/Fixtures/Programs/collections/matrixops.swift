typealias Matrix = [[Double]]
func zeros(_ r: Int, _ c: Int) -> Matrix { Matrix(repeating: [Double](repeating: 0, count: c), count: r) }
func matmul(_ a: Matrix, _ b: Matrix) -> Matrix {
  var out = zeros(a.count, b[0].count)
  for i in 0..<a.count { for k in 0..<b.count { for j in 0..<b[0].count { out[i][j] += a[i][k] * b[k][j] } } }
  return out
}
func map(_ a: Matrix, _ f: (Double) -> Double) -> Matrix { a.map { $0.map(f) } }
func + (a: Matrix, b: Matrix) -> Matrix { zip(a, b).map { zip($0, $1).map(+) } }
let a: Matrix = [[1, 2], [3, 4]], b: Matrix = [[0.5, 0], [0, 2]]
print(matmul(a, b), map(a) { $0 * $0 }, matmul(zeros(1, 2), b))
print(a.indices.map { i in a[i][i] }.reduce(0, +), a.map { $0.max()! })
var m = a
m[0][0] -= 1
swapRows(&m, 0, 1)
func swapRows(_ m: inout Matrix, _ i: Int, _ j: Int) { m.swapAt(i, j) }
print(m, a)
