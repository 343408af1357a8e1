struct Point { var x = 0; func norm() -> Int { x * x } }
let p = Point(x: 2)
print(p.norm())
print(p.length()) // refused
