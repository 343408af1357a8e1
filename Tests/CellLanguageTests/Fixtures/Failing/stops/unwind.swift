func a(_ n: Int) -> Int { b(n) }
func b(_ n: Int) -> Int { [1, 2][n] } // fails: index out of range
print(a(1))
print(a(2))
