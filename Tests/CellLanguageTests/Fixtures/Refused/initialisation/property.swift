struct P {
  var x: Int
  var y: Int
  init(x: Int) {
    self.x = x
  } // refused
}
print(P(x: 1))
