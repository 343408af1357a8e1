struct P { private var y = 1 }
print(P().y) // refused
