var grid = Array(repeating: Array(repeating: 0, count: 3), count: 2)
grid[0][1] = 5
grid[1][2] += 7
let copy = grid
grid[0].append(9)
grid.append([1])
print(grid, copy, grid == copy)
print(grid.map { $0.reduce(0, +) }, grid.flatMap { $0 }, grid.map(\.count), Array(grid.joined()))
func transpose<T>(_ m: [[T]]) -> [[T]] { m.isEmpty ? [] : m[0].indices.map { j in m.map { $0[j] } } }
print(transpose([[1, 2, 3], [4, 5, 6]]), transpose([[Int]]()))
func multiply(_ a: [[Double]], _ b: [[Double]]) -> [[Double]] {
  a.map { row in b[0].indices.map { j in zip(row, b).reduce(0) { $0 + $1.0 * $1.1[j] } } }
}
print(multiply([[1, 2], [3, 4]], [[0, 1], [1, 0]]))
var cube = [[[0, 1], [2, 3]], [[4, 5], [6, 7]]]
cube[1][0][1] = -5
cube[0][1].swapAt(0, 1)
print(cube, cube[1][0][1], cube.count * cube[0].count * cube[0][0].count)
var life: Set<[Int]> = [[0, 1], [1, 1], [2, 1]]
func neighbours(_ c: [Int]) -> [[Int]] {
  [-1, 0, 1].flatMap { dx in [-1, 0, 1].map { dy in [c[0] + dx, c[1] + dy] } }.filter { $0 != c }
}
for _ in 0..<3 {
  var counts: [[Int]: Int] = [:]
  for cell in life { for n in neighbours(cell) { counts[n, default: 0] += 1 } }
  life = Set(counts.filter { $0.value == 3 || ($0.value == 2 && life.contains($0.key)) }.keys)
  print(life.sorted { $0.lexicographicallyPrecedes($1) })
}
var rows = [[3, 1], [2]]
for i in rows.indices { rows[i].sort() }
for row in rows { print(row.map(String.init).joined(separator: " ")) }
rows[0].removeAll()
print(rows, rows.filter { !$0.isEmpty })
