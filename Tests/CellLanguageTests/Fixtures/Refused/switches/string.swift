func f(_ s: String) -> Int {
  switch s { // refused
  case "a": return 1
  case "b": return 2
  }
}
print(f("a"))
