let f: (Int) -> Int = { n in
  if n > 3 { return n }
  print(n)
} // refused
print(f(4))
