struct P { var x = 1; let y = 2 }
var p = P()
p.x = 5
p.y = 6 // refused
print(p)
