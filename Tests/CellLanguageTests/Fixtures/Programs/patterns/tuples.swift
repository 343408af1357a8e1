func place(_ point: (Int, Int)) -> String {
  switch point {
  case (0, 0): return "origin"
  case (_, 0): return "on x"
  case (0, let y): return "on y at \(y)"
  case let (x, y) where x == y: return "diagonal \(x)"
  case (-2...2, -2...2): return "near"
  case (let x, var y):
    y += 1
    return "far \(x) \(y)"
  }
}
for p in [(0, 0), (3, 0), (0, 4), (5, 5), (1, -2), (7, 8)] { print(place(p)) }
func fizz(_ n: Int) -> String {
  switch (n % 3, n % 5) {
  case (0, 0): "FizzBuzz"
  case (0, _): "Fizz"
  case (_, 0): "Buzz"
  default: "\(n)"
  }
}
print((1...15).map(fizz).joined(separator: " "))
let nested = ((1, 2), ["a": 3])
switch nested {
case ((1, let b), let d) where d["a"] == 3: print("b", b, d.count)
default: print("no")
}
if case (let a?, nil) = (Int("4"), Int("x")) { print("a", a) }
switch (true, false) {
case (true, true): print("tt")
case (true, false): print("tf")
case (false, _): print("f")
}
