func f() {
  let n = 1
  let n = 2 // refused
  print(n)
}
f()
