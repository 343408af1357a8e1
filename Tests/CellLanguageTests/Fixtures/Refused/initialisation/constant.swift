func f() -> Int {
  let n: Int
  return n + 1 // refused
}
print(f())
