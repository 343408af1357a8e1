func f(_ n: Int?) -> Int {
  guard let n else { print("none") } // refused
  return n
}
print(f(1))
