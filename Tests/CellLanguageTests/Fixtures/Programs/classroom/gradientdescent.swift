var x = 5.0
let rate = 0.1
for step in 1...20 {
  let gradient = 2 * (x - 3)
  x -= rate * gradient
  if step % 5 == 0 { print(step, x) }
}
print(abs(x - 3) < 0.05)
