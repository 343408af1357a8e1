func draw(from: Int, to: Int = 0, width: Int = 1) {}
let lines = [1, 2].map { value in
  draw(from: value, width: 3, to: 2) // refused
}
print(lines.count)
