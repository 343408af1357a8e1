let xs = [[1]]
for x in xs {
  x.append(2) // refused
}
