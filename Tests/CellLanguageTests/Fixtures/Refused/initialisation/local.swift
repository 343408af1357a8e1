func f() {
  print(later) // refused
  let later = 1
  print(later)
}
f()
