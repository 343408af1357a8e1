if let n = Int("3") {
  n = 4 // refused
  print(n)
}
