for i in stride(from: 0, to: 20, by: 5) { print(i, terminator: " ") }
for i in stride(from: 10, through: 0, by: -2) { print(i, terminator: " ") }
print()
print(stride(from: 0.0, through: 1.0, by: 0.25).map { $0 })
print(Array(stride(from: 1, to: 2, by: 0.5)))
