func move(from a: Int, to b: Int) -> Int { b - a }
print(move(from: 1, until: 2)) // refused
