func f() -> Int {
  return // refused
}
print(f())
