let values = [1, 2, 3]
print(values[1..<3])
print(values[1..<4]) // fails: out of
