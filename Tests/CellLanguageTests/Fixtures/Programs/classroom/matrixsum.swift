let matrix = [[1, 2, 3], [4, 5, 6], [7, 8, 9]]
print("rows", matrix.map { $0.reduce(0, +) })
print("columns", (0..<3).map { c in matrix.reduce(0) { $0 + $1[c] } })
print("diagonal", (0..<3).reduce(0) { $0 + matrix[$1][$1] })
print("flat", matrix.flatMap { $0 }, "max", matrix.compactMap { $0.max() }.max()!)
