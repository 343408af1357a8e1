func name(_ n: Int) -> String {
  if n > 3 { return "big" }
  return n // refused
}
print(name(2))
