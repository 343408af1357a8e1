print("C", "F", separator: "\t")
for c in stride(from: 0, through: 40, by: 10) { print(c, c * 9 / 5 + 32, separator: "\t") }
