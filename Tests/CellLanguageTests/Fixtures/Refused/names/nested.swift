func outer() {
  func inner() {}
  inner()
}
outer()
inner() // refused
