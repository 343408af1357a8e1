class A { static func f() -> Int { 1 } }
class B: A { override static func f() -> Int { 2 } } // refused
