struct NotAnError {}
func f() throws {
  throw NotAnError() // refused
}
try f()
