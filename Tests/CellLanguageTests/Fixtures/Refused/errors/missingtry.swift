enum E: Error { case bad }
func risky(_ n: Int) throws -> Int { if n > 2 { throw E.bad }; return n }
print(try risky(1))
print(risky(2)) // refused
