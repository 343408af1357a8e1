enum E: Error { case bad }
func risky() throws {}
func caller() {
  try risky() // refused
}
caller()
