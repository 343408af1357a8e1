let xs = [1, 2, 3]
let ys = xs.map { n in
  n + missing // refused
}
print(ys)
