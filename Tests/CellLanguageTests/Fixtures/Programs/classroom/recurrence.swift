func step(_ h: Double, _ x: Double, w: Double = 0.5, u: Double = 1.0) -> Double {
  let z = w * h + u * x
  return z / (1 + abs(z))
}
var h = 0.0
var states: [Double] = []
for x in [1.0, 0, -1, 0.5] {
  h = step(h, x)
  states.append(h)
}
print(states)
print([1.0, 0, -1, 0.5].reduce(0) { step($0, $1) } == h)
