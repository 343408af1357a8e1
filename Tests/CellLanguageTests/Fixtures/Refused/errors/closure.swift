enum E: Error { case bad }
func risky(_ n: Int) throws -> Int { n }
let f: (Int) -> Int = { try risky($0) } // refused
print(f(1))
