func f(_ n: Int) -> Int {
  n += 1 // refused
  return n
}
print(f(1))
