class R { let n: String; init(_ n: String) { self.n = n; print("+", n) }; deinit { print("-", n) }; func hi() { print("hi", n) } }
class B { let x = R("bx"); deinit { print("B") } }
class D: B { let y = R("dy"); let z = R("dz"); deinit { print("D") } }
func f1() { let a = R("a1"); let b = R("b1"); print("mid"); _ = a; if true { let c = R("c1"); print("in") }; print("after") }
f1()
func f2() { let d = D(); print("f2"); _ = d.y.n; print("f2 end") }
f2()
func f3() { for i in 0..<2 { let r = R("loop\(i)"); if i == 1 { break }; print("pass", r.n) } ; print("f3 end") }
f3()
func g(_ r: R) -> Int { print("g", r.n); return 1 }
func h(_ s: String) -> Int { print("h", s); return 2 }
func f4() { let n = g(R("t1")) + h("x"); print(n); R("t2").hi(); print("after t2"); print(R("t3").n, h("y")) }
f4()
func f5() throws { let a = R("th"); struct E: Error {}; if a.n == "th" { throw E() }; print(a.n) }
do { let o = R("outer"); try f5(); print(o.n) } catch { print("caught") }
func f6() -> R { let a = R("ret"); let b = R("noret"); defer { print("defer") }; _ = b; return a }
print(f6().n)
func f7() { if let r = Optional(R("iflet")) { print(r.n) } else { print("else") }; print("f7 end"); guard let q = Optional(R("guard")) else { return }; print(q.n) ; switch R("sw") { case let r where r.n == "zz": print("zz"); default: print("default") }; print("f7 last") }
f7()
func f8() { var r: R? = R("v1"); r = R("v2"); print("assigned"); r = nil; print("nil"); var list = [R("l0"), R("l1")]; list[0] = R("l2"); print("set"); list.remove(at: 1); print("rem"); let t = (R("p"), R("q")); print(t.0.n) }
f8()
var gl: R? = R("global")
func f10() { do { let x = R("dox"); defer { print("dodefer") }; print(x.n) } ; print("f10"); while true { let w = R("w"); _ = w; break }; repeat { let z = R("rep"); _ = z } while false; print("end f10") }
f10()
class Box { var r: R?; var k = R("k"); init(_ n: String) { r = R(n) } }
func f11() { let b = Box("boxed"); b.r = nil; print("f11"); b.k = R("k2"); let x = [b, b]; print(x.count) }
f11()
struct S { var a = R("sa"); var b = R("sb") }
func f12() { var s = S(); s.a = R("sa2"); print("f12"); var t = s; t.b = R("tb"); print("f12 end") ; s = t; print("copied") }
f12()
enum E { case a(R), b }
func f13() { var e = E.a(R("ea")); e = .b; print(e); let o = [1: R("d1")]; print(o.count); let m = [1, 2].map { R("m\($0)") }; print(m.count); _ = R("discard"); let _ = R("let_"); print("f13") }
f13()
gl = nil
print("end")
