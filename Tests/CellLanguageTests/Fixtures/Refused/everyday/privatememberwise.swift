struct P { var x: Int; private var y = 1 }
print(P(x: 1, y: 2)) // refused
