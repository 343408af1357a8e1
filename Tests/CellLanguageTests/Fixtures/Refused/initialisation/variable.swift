func f(_ b: Bool) -> Int {
  var n: Int
  if b { n = 1 }
  return n // refused
}
print(f(true))
