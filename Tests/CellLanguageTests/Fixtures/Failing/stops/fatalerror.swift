func check(_ n: Int) {
  if n > 1 {
    fatalError("n is \(n)") // fails: n is 2
  }
  print("fine", n)
}
check(1)
check(2)
