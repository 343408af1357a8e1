func ratio(_ a: Int, _ b: Int) -> Int {
  a / b // fails: division by zero
}
print(ratio(6, 3))
print(ratio(6, 0))
