struct Matrix: Equatable, CustomStringConvertible {
  var rows: Int, columns: Int
  var values: [Double]
  init(_ rows: [[Double]]) {
    self.rows = rows.count
    columns = rows.first?.count ?? 0
    values = rows.flatMap { $0 }
  }
  init(rows: Int, columns: Int, _ f: (Int, Int) -> Double) {
    self.rows = rows
    self.columns = columns
    values = []
    values.reserveCapacity(rows * columns)
    for i in 0..<rows { for j in 0..<columns { values.append(f(i, j)) } }
  }
  subscript(i: Int, j: Int) -> Double {
    get { values[i * columns + j] }
    set { values[i * columns + j] = newValue }
  }
  var transposed: Matrix { Matrix(rows: columns, columns: rows) { self[$1, $0] } }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    Matrix(rows: a.rows, columns: b.columns) { i, j in (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] } }
  }
  static func + (a: Matrix, b: Matrix) -> Matrix { Matrix(rows: a.rows, columns: a.columns) { a[$0, $1] + b[$0, $1] } }
  static func * (k: Double, m: Matrix) -> Matrix { var m = m; for i in m.values.indices { m.values[i] *= k }; return m }
  var description: String {
    (0..<rows).map { i in (0..<columns).map { "\(self[i, $0])" }.joined(separator: "\t") }.joined(separator: "\n")
  }
  static func identity(_ n: Int) -> Matrix { Matrix(rows: n, columns: n) { $0 == $1 ? 1 : 0 } }
  var determinant: Double {
    var m = self, d = 1.0
    for k in 0..<rows {
      guard let p = (k..<rows).first(where: { m[$0, k] != 0 }) else { return 0 }
      if p != k { for j in 0..<columns { (m[k, j], m[p, j]) = (m[p, j], m[k, j]) }; d = -d }
      d *= m[k, k]
      for i in (k + 1)..<max(rows, k + 1) {
        let f = m[i, k] / m[k, k]
        for j in k..<columns { m[i, j] -= f * m[k, j] }
      }
    }
    return d
  }
}
let a = Matrix([[1, 2], [3, 4]])
print(a * a, a.transposed, a + .identity(2), 2 * a, separator: "\n--\n")
print(a == a.transposed.transposed, a * .identity(2) == a, a.determinant, Matrix([[0, 2], [1, 0]]).determinant)
