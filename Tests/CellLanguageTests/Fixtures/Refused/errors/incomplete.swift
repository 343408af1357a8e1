enum E: Error { case bad, worse }
func risky() throws { throw E.bad }
func caller() {
  do {
    try risky() // refused
  } catch E.bad {
    print("bad")
  }
}
caller()
