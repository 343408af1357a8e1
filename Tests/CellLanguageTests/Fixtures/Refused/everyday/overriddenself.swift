class A { func copy() -> Self { self } }
class B: A { override func copy() -> A { self } } // refused
