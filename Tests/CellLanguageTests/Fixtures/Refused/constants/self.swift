struct Counter {
  var n = 0
  func add() { n += 1 } // refused
}
print(Counter())
