var board = Array(repeating: Array(repeating: " ", count: 3), count: 3)
let moves = [(1, 1), (0, 0), (0, 2), (2, 0), (1, 0), (1, 2), (2, 2)]
func winner(_ b: [[String]]) -> String? {
  let lines = [[(0, 0), (0, 1), (0, 2)], [(1, 0), (1, 1), (1, 2)], [(2, 0), (2, 1), (2, 2)], [(0, 0), (1, 1), (2, 2)], [(0, 2), (1, 1), (2, 0)]]
  for line in lines {
    let cells = line.map { b[$0.0][$0.1] }
    if cells[0] != " " && Set(cells).count == 1 { return cells[0] }
  }
  return nil
}
for (turn, (r, c)) in moves.enumerated() { board[r][c] = turn % 2 == 0 ? "X" : "O" }
for row in board { print(row.joined(separator: "|")) }
print(winner(board) ?? "draw", winner([["O", "O", "O"], [" ", " ", " "], [" ", " ", " "]])!)
