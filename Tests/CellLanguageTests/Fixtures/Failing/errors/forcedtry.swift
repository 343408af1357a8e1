enum Trouble: Error { case bad }
func risky(_ n: Int) throws -> Int {
  if n > 1 { throw Trouble.bad }
  return n
}
print(try! risky(1))
print(try! risky(2)) // fails: bad
