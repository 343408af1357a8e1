let grid = [[1, 2], [3]]
func cell(_ row: Int, _ column: Int) -> Int {
  grid[row][column] // fails: index out of range
}
print(cell(0, 1))
print(cell(1, 1))
