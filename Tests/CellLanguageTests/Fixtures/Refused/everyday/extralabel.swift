func f(_ a: Int, _ b: Int = 2, c: String) {}
f(1, 2, 3) // refused
