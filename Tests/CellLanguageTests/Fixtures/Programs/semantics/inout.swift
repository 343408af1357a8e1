struct P { var a = [1, 2]; var n = 0 { didSet { print("n", oldValue, "→", n) } } }
var p = P()
func change(_ x: inout Int) { x += 1; x *= 10 }
change(&p.n)
print(p.n)
func grow(_ xs: inout [Int]) { xs.append(xs.count); xs[0] = -1 }
grow(&p.a)
print(p.a)
var copy = p
grow(&copy.a)
print(p.a, copy.a)
func both(_ a: inout Int, _ b: inout Int) { a += b; b = a }
var x = 1, y = 2
both(&x, &y)
print(x, y)
func nested(_ v: inout [[Int]]) { for i in v.indices { grow(&v[i]) } }
var grid = [[5], [6, 7]]
nested(&grid)
print(grid)
var text = "a"
func append(_ s: inout String) { s += "!"; s.append("?") }
append(&text)
print(text)
func maybe(_ n: inout Int?) { n = n.map { $0 + 1 } ?? 0 }
var o: Int? = nil
maybe(&o); maybe(&o)
print(o as Any)
class C { var value = 1 }
let c = C()
change(&c.value)
print(c.value)
let modify: (inout Int) -> Void = { $0 += 100 }
modify(&x)
print(x)
