struct Vocabulary {
  var indices: [String: Int] = ["the": 1, "film": 2]

  subscript(word: some StringProtocol) -> Int { indices[String(word)] ?? 0 }

  subscript(words: some Sequence<String>) -> [Int] { words.map { indices[$0] ?? 0 } }

  subscript(counted word: some StringProtocol, default value: Int) -> Int {
    get { indices[String(word)] ?? value }
    set { indices[String(word)] = newValue }
  }
}

var vocabulary = Vocabulary()
let line = "the film the end"
for word in line.split(separator: " ") { print(word, vocabulary[word]) }
print(vocabulary["film"], vocabulary["unknown"])
print(vocabulary[["film", "the", "end"]], vocabulary[Set(["the"])])

vocabulary[counted: "end", default: 7] += 3
vocabulary[counted: line.prefix(3), default: 0] *= 5
print(vocabulary.indices.sorted { $0.key < $1.key }.map { "\($0.key)=\($0.value)" }.joined(separator: " "))

struct Grid<Cell> {
  let columns: Int
  var cells: [Cell]

  subscript(row: some BinaryInteger, column: some BinaryInteger) -> Cell {
    get { cells[Int(row) * columns + Int(column)] }
    set { cells[Int(row) * columns + Int(column)] = newValue }
  }
}

var grid = Grid(columns: 3, cells: Array(0..<6))
grid[UInt8(1), 2] = 50
print(grid[1, 2], grid[Int16(0), UInt(1)], grid.cells)
