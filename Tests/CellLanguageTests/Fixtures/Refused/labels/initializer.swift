struct Point { var x: Int, y: Int }
let p = Point(x: 1, y: 2)
let q = Point(1, 2) // refused
print(p, q)
