struct Matrix: Equatable { let rows: Int, columns: Int; private var grid: [Double]
  init(rows: Int, columns: Int, fill: Double = 0) { self.rows = rows; self.columns = columns; grid = Array(repeating: fill, count: rows * columns) }
  init(_ values: [[Double]]) { rows = values.count; columns = values.first?.count ?? 0; grid = values.flatMap { $0 } }
  static func identity(_ n: Int) -> Matrix { var m = Matrix(rows: n, columns: n); for i in 0..<n { m[i, i] = 1 }; return m }
  subscript(r: Int, c: Int) -> Double { get { assert(isValid(r, c)); return grid[r * columns + c] } set { grid[r * columns + c] = newValue } }
  subscript(row r: Int) -> [Double] { Array(grid[r * columns..<(r + 1) * columns]) }
  private func isValid(_ r: Int, _ c: Int) -> Bool { r >= 0 && r < rows && c >= 0 && c < columns }
  var transposed: Matrix { var m = Matrix(rows: columns, columns: rows); for r in 0..<rows { for c in 0..<columns { m[c, r] = self[r, c] } }; return m }
  static func * (a: Matrix, b: Matrix) -> Matrix { precondition(a.columns == b.rows); var m = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows { for j in 0..<b.columns { m[i, j] = (0..<a.columns).reduce(0) { $0 + a[i, $1] * b[$1, j] } } }; return m }
  static func + (a: Matrix, b: Matrix) -> Matrix { var m = a; for i in m.grid.indices { m.grid[i] += b.grid[i] }; return m }
  static func * (k: Double, m: Matrix) -> Matrix { var r = m; r.grid = m.grid.map { k * $0 }; return r }
  static prefix func - (m: Matrix) -> Matrix { -1 * m }
  static func *= (a: inout Matrix, k: Double) { a = k * a } }
extension Matrix: CustomStringConvertible { var description: String { (0..<rows).map { r in self[row: r].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n") } }
var a = Matrix([[1, 2], [3, 4]]); let b = Matrix([[0, 1], [1, 0]])
print(a * b); print(a + b == b + a, (2 * a)[1, 1], (-a)[0, 0], a.transposed[row: 0])
a *= 0.5; print(a); a[0, 1] += 10; print(a[0, 1], Matrix.identity(3) * Matrix.identity(3) == .identity(3))
func power(_ m: Matrix, _ n: Int) -> Matrix { n == 0 ? .identity(m.rows) : n % 2 == 0 ? power(m * m, n / 2) : m * power(m, n - 1) }
print(power(Matrix([[1, 1], [1, 0]]), 20)[0, 1])
func determinant(_ m: [[Double]]) -> Double { if m.count == 1 { return m[0][0] }
  return m[0].enumerated().map { j, x in let minor = m.dropFirst().map { row in row.enumerated().filter { $0.offset != j }.map(\.element) }; return (j % 2 == 0 ? 1 : -1) * x * determinant(minor) }.reduce(0, +) }
print(determinant([[2, 0, 1], [1, 3, 2], [1, 1, 1]]))
var grid = Array(repeating: Array(repeating: 0, count: 4), count: 3)
for r in grid.indices { for c in grid[r].indices where (r + c).isMultiple(of: 2) { grid[r][c] = r * 4 + c } }
print(grid, grid.map { $0.reduce(0, +) }, grid[1][1...].count)
for row in grid { print(row.map { String($0) }.map { $0.count < 2 ? " " + $0 : $0 }.joined(separator: "|")) }
