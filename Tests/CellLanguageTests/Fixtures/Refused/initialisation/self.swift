struct P {
  var x: Int
  init() {
    print(x) // refused
    x = 1
  }
}
print(P())
