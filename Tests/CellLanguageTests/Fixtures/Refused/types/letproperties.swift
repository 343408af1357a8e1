struct Limits {
  let (low, high) = (0, 1) // refused
}
print(Limits().low)
