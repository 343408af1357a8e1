for n in [1, 15, 100] {
  let size = if n < 10 { "small" } else if n < 50 { "medium" } else { "large" }
  let digits = switch n { case 0..<10: 1; case 10..<100: 2; default: 3 }
  print(n, size, digits)
}
