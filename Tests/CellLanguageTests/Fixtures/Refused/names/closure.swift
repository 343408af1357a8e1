let f = { (x: Int) in x + offset } // refused
print(f(1))
