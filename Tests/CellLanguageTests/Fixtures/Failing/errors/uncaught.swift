enum Trouble: Error { case bad(Int) }
func risky(_ n: Int) throws -> Int {
  if n > 1 { throw Trouble.bad(n) } // fails: bad(2)
  return n
}
print(try risky(1))
print(try risky(2))
