enum Shape { case circle(radius: Double) }
let s = Shape.circle(size: 2) // refused
print(s)
