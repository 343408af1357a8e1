func move(from a: Int, to b: Int) -> Int { b - a }
print(move(to: 1, from: 2)) // refused
