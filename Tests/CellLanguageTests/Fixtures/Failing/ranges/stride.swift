let step = [0][0]
print("x")
for i in stride(from: 0, to: 3, by: step) { // fails: zero
  print(i)
}
