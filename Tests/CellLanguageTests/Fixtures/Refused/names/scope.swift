do {
  let inner = 1
  print(inner)
}
print(inner) // refused
