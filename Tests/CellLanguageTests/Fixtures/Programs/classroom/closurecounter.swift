func makeCounter(step: Int) -> () -> Int {
  var n = 0
  return {
    n += step
    return n
  }
}
let byTwo = makeCounter(step: 2), byFive = makeCounter(step: 5)
print(byTwo(), byTwo(), byFive(), byTwo())
