protocol Shape { var area: Double { get } }
struct Square { var side = 1.0 }
let s: any Shape = Square() // refused
print(s)
