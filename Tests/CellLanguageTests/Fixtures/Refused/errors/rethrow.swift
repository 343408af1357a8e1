enum E: Error { case bad }
func risky(_ n: Int) throws -> Int { n }
print(try [1, 2].map { try risky($0) })
print([1, 2].map { try risky($0) }) // refused
