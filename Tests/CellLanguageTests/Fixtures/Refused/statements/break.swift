func f() {
  break // refused
}
f()
