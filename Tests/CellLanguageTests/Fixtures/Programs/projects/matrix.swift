struct Matrix<Element: Numeric & Comparable>: Equatable, CustomStringConvertible {
  let rows: Int, columns: Int
  private(set) var storage: [Element]
  init(rows: Int, columns: Int, repeating value: Element = 0) {
    (self.rows, self.columns) = (rows, columns)
    storage = Array(repeating: value, count: rows * columns)
  }
  init?(_ nested: [[Element]]) {
    guard let first = nested.first, nested.allSatisfy({ $0.count == first.count }) else { return nil }
    self.init(rows: nested.count, columns: first.count)
    for (r, row) in nested.enumerated() { for (c, value) in row.enumerated() { self[r, c] = value } }
  }
  static func identity(_ n: Int) -> Matrix {
    var m = Matrix(rows: n, columns: n); for i in 0..<n { m[i, i] = 1 }; return m
  }
  subscript(row: Int, column: Int) -> Element {
    get { precondition(contains(row, column)); return storage[row * columns + column] }
    set { storage[row * columns + column] = newValue }
  }
  subscript(row row: Int) -> [Element] {
    get { Array(storage[row * columns..<(row + 1) * columns]) }
    set { storage.replaceSubrange(row * columns..<(row + 1) * columns, with: newValue) }
  }
  subscript(column column: Int) -> [Element] {
    stride(from: column, to: storage.count, by: columns).map { storage[$0] }
  }
  func contains(_ row: Int, _ column: Int) -> Bool { 0..<rows ~= row && (0..<columns).contains(column) }
  var transposed: Matrix {
    var m = Matrix(rows: columns, columns: rows); for r in 0..<rows { for c in 0..<columns { m[c, r] = self[r, c] } };
    return m
  }
  var description: String {
    (0..<rows).map { row in self[row: row].map { "\($0)" }.joined(separator: " ") }.joined(separator: "\n")
  }
  func map<T: Numeric & Comparable>(_ transform: (Element) throws -> T) rethrows -> Matrix<T> {
    var m = Matrix<T>(rows: rows, columns: columns)
    for r in 0..<rows { for c in 0..<columns { m[r, c] = try transform(self[r, c]) } }
    return m
  }
  static func + (a: Matrix, b: Matrix) -> Matrix {
    var r = a; for i in r.storage.indices { r.storage[i] += b.storage[i] }; return r
  }
  static func * (a: Matrix, b: Matrix) -> Matrix {
    precondition(a.columns == b.rows, "shapes")
    var r = Matrix(rows: a.rows, columns: b.columns)
    for i in 0..<a.rows { for j in 0..<b.columns { r[i, j] = zip(a[row: i], b[column: j]).map(*).reduce(0, +) } }
    return r
  }
  static func * (k: Element, m: Matrix) -> Matrix { m.map { $0 * k } }
  static prefix func - (m: Matrix) -> Matrix where Element: SignedNumeric { m.map { -$0 } }
  static func += (a: inout Matrix, b: Matrix) { a = a + b }
}
extension Matrix where Element == Double {
  var trace: Double { (0..<min(rows, columns)).reduce(0) { $0 + self[$1, $1] } }
  func determinant() -> Double {
    guard rows > 1 else { return self[0, 0] }
    return (0..<columns).reduce(0) { sum, c in
      var minor = Matrix(rows: rows - 1, columns: columns - 1)
      for r in 1..<rows { for k in 0..<columns where k != c { minor[r - 1, k > c ? k - 1 : k] = self[r, k] } }
      return sum + (c.isMultiple(of: 2) ? 1 : -1) * self[0, c] * minor.determinant()
    }
  }
}
var a = Matrix([[1, 2], [3, 4]])!
let b = Matrix<Int>.identity(2)
print(a * b == a, a != b)
print(a * a)
a[0, 1] += 10; a[row: 1] = [7, 8]
print(a, a.transposed, separator: "\n--\n")
a += 2 * b
print(-a)
print(Matrix([[1], [2, 3]]) as Any, Matrix<Int>([]) == nil)
let d = a.map(Double.init)
print(d.trace, d.determinant(), d[column: 1])
let big = Matrix([[2.0, 0, 1], [1, 3, 2], [1, 1, 1]])!
print(big.determinant(), (big * .identity(3)) == big)
func power<T>(_ m: Matrix<T>, _ n: Int) -> Matrix<T> { n == 0 ? .identity(m.rows) : m * power(m, n - 1) }
print(power(Matrix([[1, 1], [1, 0]])!, 10)[0, 1])
var grid = [[Character]](repeating: Array(repeating: ".", count: 5), count: 3)
grid[1][2] = "#"; grid[0][0] = "@"; grid[2][4] = "%"
print(grid.map { String($0) }.joined(separator: "\n"))
