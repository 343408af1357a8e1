enum E: Error { case bad }
func plain(_ n: Int) -> Int {
  if n > 3 { throw E.bad } // refused
  return n
}
print(plain(1))
