class A { func f(_ x: Int) -> Int { x } }
class B: A { override func f(_ x: Int) -> String { "" } } // refused
print(B().f(1))
