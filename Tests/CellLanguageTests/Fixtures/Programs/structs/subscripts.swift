struct Matrix {
  let rows: Int, columns: Int
  private var grid: [Double]
  init(rows: Int, columns: Int, fill: Double = 0) {
    self.rows = rows
    self.columns = columns
    grid = Array(repeating: fill, count: rows * columns)
  }
  subscript(row: Int, column: Int) -> Double {
    get { grid[row * columns + column] }
    set { grid[row * columns + column] = newValue }
  }
  subscript(row row: Int) -> [Double] { Array(grid[row * columns..<(row + 1) * columns]) }
  subscript(name: String) -> Int? {
    switch name {
    case "rows": rows
    case "columns": columns
    default: nil
    }
  }
}
var m = Matrix(rows: 2, columns: 3)
m[0, 1] = 5
m[1, 2] += 2.5
m[0, 1] *= 2
print(m[0, 1], m[row: 1], m["rows"] ?? 0, m["x"] as Any)
struct Ring {
  var items: [String]
  subscript(index: Int) -> String {
    get { items[((index % items.count) + items.count) % items.count] }
    set { items[((index % items.count) + items.count) % items.count] = newValue }
  }
  static subscript(_ n: Int) -> Int { n * 100 }
}
var ring = Ring(items: ["a", "b", "c"])
ring[4] = "B"
ring[-1] += "!"
print(ring.items, ring[3], Ring[3])
