func f(_ n: Int) -> String {
  switch n {
  case 0: return "zero"
  default: print("other")
  }
} // refused
print(f(1))
