// Refusals: many small ones are written apart; here what should be accepted near them.
func noReturn(_ x: Int) -> Int { if x > 0 { return 1 } else { fatalError("no") } }
func sw(_ x: Bool) -> Int { switch x { case true: return 1; case false: return 0 } }
func loop() -> Int { while true { return 3 } }
func late(_ b: Bool) -> Int { let x: Int; if b { x = 1 } else { x = 2 }; return x }
func rep() -> Int { var i = 0; repeat { i += 1 } while i < 3; return i }
func gd(_ x: Int?) -> Int { guard let x else { return -1 }; return x }
func thr(_ b: Bool) throws -> Int { if b { throw E.a }; return 2 }; enum E: Error { case a }
func ig() { _ = try? thr(true); (try? thr(false)).map { print($0) } }
@discardableResult func dis() -> Int { 4 }
print(noReturn(1), sw(true), loop(), late(true), rep(), gd(nil), (try? thr(true)) ?? 9); ig(); dis()
struct S { let a: Int, b: Int; init(_ x: Int) { if x > 0 { a = x } else { a = -x }; b = a * 2 }; init() { self.init(7) } }
print(S(-3), S()); class A { let x: Int; init(x: Int) { self.x = x }; convenience init() { self.init(x: 1) } }; class B: A { let y: Int; override init(x: Int) { y = x + 1; super.init(x: x) } }; print(B(x: 2).y, B().y)
let c: Int; do { c = 5 }; print(c); var d: String; d = "x"; d += "y"; print(d)
let i8: Int8 = 100, i: Int = Int(i8) + 5, dd = Double(i) * 1.5, ff = Float(dd), u: UInt = 3; print(i, dd, ff, Int(u) - 4, Double(u) / 2, 3 * 1.5, 7 / 2 * 2.0 == 7, 1 / 2 + 0.5)
let opt: Int? = 3; let o2 = opt.map { $0 * 2 }; print(o2 == 6, opt != nil, opt == .some(3), (opt ?? 0) + 1, opt.map(String.init) ?? "", [opt].compactMap { $0 }); if opt == 3 { print("eq") }; switch opt { case 3: print("three"); default: break }
let any: [Any] = [1, "a", 2.5, [1], ["k": 1], (1, 2), Optional(3) as Any, S(1)]; print(any.count, any.compactMap { $0 as? Int }, any.filter { $0 is String }.count, (any[3] as! [Int])[0], any[0] as? Double as Any); let an: Any = 5; if let n = an as? Int, n > 3 { print("int", n) }
