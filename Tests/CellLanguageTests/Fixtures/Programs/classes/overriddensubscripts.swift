class A { func who() -> String { "A" }; var v: String { "vA" }; var s = "sA"; subscript(i: Int) -> String { get { "A[\(i)]" } set { print("A set", i, newValue) } } }
class B: A { override func who() -> String { "B" + super.who() }; override var v: String { "vB" }; override var s: String { didSet { print("s now", s, oldValue) } }; override subscript(i: Int) -> String { get { "B" + super[i] } set { print("B set"); super[i] = newValue } } }
class C: B {}
func use<T: A>(_ x: T) -> String { x.s = "new"; x[1] = "q"; x[2] += "!"; return x.who() + x.v + x[0] }
print(use(A()), use(B()), use(C()))
let a: A = C(); a[5] = "z"; a[6] += "y"; print(a[7], use(a)); a.s += "more"
let list: [A] = [A(), B(), C()]; for x in list { x[0] = "0"; print(x[1], x.who()) }
func swapThem<T: A>(_ x: inout T, _ y: inout T) { swap(&x, &y) }
var p: A = A(), q: A = B(); swapThem(&p, &q); print(p.who(), q.who())
