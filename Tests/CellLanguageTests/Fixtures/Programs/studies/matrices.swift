// Generic matrix, operators, subscripts, static factories
struct Matrix<T: Numeric & Comparable>: Equatable, CustomStringConvertible {
  let rows: Int, columns: Int
  private var grid: [T]
  init(rows: Int, columns: Int, repeating value: T) { self.rows = rows; self.columns = columns; grid = Array(repeating: value, count: rows * columns) }
  init(_ values: [[T]]) { rows = values.count; columns = values.first?.count ?? 0; grid = values.flatMap { $0 } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, columns: n, repeating: 0); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(r: Int, c: Int) -> T {
    get { precondition(r < rows && c < columns); return grid[r * columns + c] }
    set { grid[r * columns + c] = newValue }
  }
  subscript(row r: Int) -> ArraySlice<T> { grid[r * columns ..< (r + 1) * columns] }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    var out = Matrix(rows: a.rows, columns: b.columns, repeating: 0)
    for i in 0..<a.rows { for j in 0..<b.columns { for k in 0..<a.columns { out[i, j] += a[i, k] * b[k, j] } } }
    return out
  }
  static func + (a: Matrix, b: Matrix) -> Matrix { var o = a; for i in o.grid.indices { o.grid[i] += b.grid[i] }; return o }
  static prefix func - (a: Matrix) -> Matrix { var o = a; for i in o.grid.indices { o.grid[i] = 0 - o.grid[i] }; return o }
  var transposed: Matrix { var t = Matrix(rows: columns, columns: rows, repeating: 0); for i in 0..<rows { for j in 0..<columns { t[j, i] = self[i, j] } }; return t }
  var description: String { (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n") }
  func map<U>(_ f: (T) throws -> U) rethrows -> Matrix<U> { var m = Matrix<U>(rows: rows, columns: columns, repeating: 0); for i in 0..<rows { for j in 0..<columns { m[i, j] = try f(self[i, j]) } }; return m }
}
let a = Matrix([[1, 2, 3], [4, 5, 6]])
print(a * a.transposed)
print(Matrix<Int>.identity(2) * a == a)
print(-a + a)
print(a.map { Double($0) / 2 })
var b = a
b[0, 0] = 100
print(a[0, 0], b[0, 0], b[row: 1].reduce(0, +))
infix operator ** : MultiplicationPrecedence
func ** (base: Int, e: Int) -> Int { (0..<e).reduce(1) { acc, _ in acc * base } }
print(2 ** 10 + 1, 3 ** 4)
