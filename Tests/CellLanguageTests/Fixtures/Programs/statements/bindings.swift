let a: Int? = 3
let b: Int? = nil
if let a, let b { print(a, b) } else { print("one is missing") }
if let a, a > 2 { print("a", a) }
if let x = a, case let y = x * 2, y == 6 { print("y", y) }
if var c = a {
  c += 1
  print(c, a!)
}
let pair: (Int, String)? = (1, "one")
if let (number, name) = pair { print(number, name) }
var current = a
while let value = current {
  current = value > 0 ? value - 1 : nil
  print(value, terminator: " ")
}
print()
let (p, q) = (1, 2.5)
var (r, s): (Int, [Int]) = (0, [])
r += p
s.append(r)
print(p, q, r, s)
let constant: Int
if p > 0 { constant = 10 } else { constant = 20 }
print(constant)
let _ = constant
var unset: String?
print(unset as Any)
unset = "set"
print(unset!)
