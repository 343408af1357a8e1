struct Grid {
  var cells: [[Character]]
  subscript(r: Int, c: Int) -> Character {
    get { cells[r][c] }
    set { cells[r][c] = newValue }
  }
}
var g = Grid(cells: Array(repeating: Array(repeating: ".", count: 3), count: 2))
g[0, 1] = "x"
g[1, 2] = "o"
for row in g.cells { print(String(row)) }
print(g[0, 1], g[0, 0])
