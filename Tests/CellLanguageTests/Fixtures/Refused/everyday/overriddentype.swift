class A { var n = 1 }
class B: A { override var n: String { "x" } } // refused
print(B().n)
