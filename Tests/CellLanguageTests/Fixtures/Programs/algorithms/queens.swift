func queens(_ n: Int) -> [[Int]] {
  var solutions: [[Int]] = [], board: [Int] = []
  func safe(_ column: Int) -> Bool {
    for (row, c) in board.enumerated() where c == column || abs(c - column) == board.count - row { return false }
    return true
  }
  func place() {
    if board.count == n { solutions.append(board); return }
    for column in 0..<n where safe(column) {
      board.append(column)
      place()
      board.removeLast()
    }
  }
  place()
  return solutions
}
print(queens(6), queens(7).count)
for row in queens(6)[0] { print((0..<6).map { $0 == row ? "Q" : "." }.joined()) }
func subsets<T>(_ xs: [T]) -> [[T]] { xs.isEmpty ? [[]] : subsets(Array(xs.dropFirst())).flatMap { [$0, [xs[0]] + $0] } }
print(subsets([1, 2, 3]).sorted { ($0.count, "\($0)") < ($1.count, "\($1)") })
func combinations(_ xs: [Int], _ k: Int) -> [[Int]] {
  if k == 0 { return [[]] }
  guard let first = xs.first else { return [] }
  let rest = Array(xs.dropFirst())
  return combinations(rest, k - 1).map { [first] + $0 } + combinations(rest, k)
}
print(combinations([1, 2, 3, 4], 2))
func solve(_ grid: inout [[Int]]) -> Bool {
  for i in 0..<4 { for j in 0..<4 where grid[i][j] == 0 {
    for v in 1...4 {
      let row = grid[i].contains(v), column = grid.contains { $0[j] == v }
      let box = (0..<4).contains { grid[i / 2 * 2 + $0 / 2][j / 2 * 2 + $0 % 2] == v }
      if !row && !column && !box {
        grid[i][j] = v
        if solve(&grid) { return true }
        grid[i][j] = 0
      }
    }
    return false
  } }
  return true
}
var sudoku = [[1, 0, 0, 0], [0, 0, 3, 0], [0, 4, 0, 0], [0, 0, 0, 2]]
print(solve(&sudoku), sudoku)
