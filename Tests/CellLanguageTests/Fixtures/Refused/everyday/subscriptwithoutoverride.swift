class A { subscript(i: Int) -> Int { i } }
class B: A { subscript(i: Int) -> Int { 2 } } // refused
