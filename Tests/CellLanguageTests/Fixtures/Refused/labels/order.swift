func draw(from: Int, to: Int, width: Int = 1) {}
draw(from: 1, to: 2)
draw(to: 2, from: 1) // refused
