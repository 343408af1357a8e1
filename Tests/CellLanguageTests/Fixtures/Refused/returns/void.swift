func f() {
  return 3 // refused
}
f()
