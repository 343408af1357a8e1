func search(_ grid: [[Int]], for target: Int) -> String {
  for (row, line) in grid.enumerated() {
    for (column, value) in line.enumerated() where value == target {
      return "found at \(row),\(column)"
    }
  }
  return "not found"
}
let grid = [[1, 2, 3], [4, 5, 6]]
print(search(grid, for: 5))
print(search(grid, for: 9))
func nothing() { return }
nothing()
func sign(_ x: Double) -> Int {
  if x > 0 { return 1 }
  if x < 0 { return -1 }
  return 0
}
print(sign(3), sign(-0.5), sign(0))
func unreachable() -> Never { fatalError("never called") }
func pick(_ x: Int) -> Int {
  switch x {
  case 0: return 1
  case 1...: return x * 2
  default: unreachable()
  }
}
print(pick(0), pick(4))
