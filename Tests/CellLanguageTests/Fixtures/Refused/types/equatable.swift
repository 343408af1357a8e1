struct P { var x = 1 }
let a = P(), b = P()
print(a.x == b.x)
print(a == b) // refused
