func move(from a: Int, to b: Int) -> Int { b - a }
print(move(from: 1, to: 2))
print(move(1, 2)) // refused
