protocol P { mutating func go() }
extension P { mutating func twice() { go(); go() } }
final class C: P { func go() {} }
let c = C()
c.go()
c.twice() // refused
