func f(a: Int, b: String = "x\(nope)") -> Int { a } // refused
print(f(a: 1))
