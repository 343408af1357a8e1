class A { class func f() -> Int { 1 } }
class B: A { class func f() -> Int { 2 } } // refused
