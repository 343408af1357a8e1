class A { var n: Int { 1 } }
class B: A { override var n = 2 } // refused
print(B().n)
