func f() -> Int {
  let n: Int
  n = 1
  n = 2 // refused
  return n
}
print(f())
