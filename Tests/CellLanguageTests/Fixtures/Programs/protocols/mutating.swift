protocol Counting { var n: Int { get set }; mutating func bump(); var doubled: Int { get set } }
extension Counting {
  mutating func twice() { bump(); bump(); n += 10 }
  var doubled: Int { get { n * 2 } set { n = newValue / 2 } }
  mutating func reset(to other: Self) { self = other }
}
final class C: Counting { var n = 0; func bump() { n += 1 } }
class D: Counting { var n = 5; func bump() { n += 2 } }
final class E: D { override func bump() { n += 100 } }
struct S: Counting { var n = 1; mutating func bump() { n += 3 } }
final class Log { var lines: [String] = [] }
struct N: Counting { let log = Log(); var n: Int { get { log.lines.count } nonmutating set { log.lines = Array(repeating: "x", count: newValue) } }; func bump() { log.lines.append("b") } }
func run<T: Counting>(_ t: inout T) { t.twice(); t.bump(); t.doubled += 2 }
func runAny(_ t: inout any Counting) { t.twice(); t.bump(); t.doubled += 4 }
var c = C(), d = D(), e = E(), s = S(), n = N()
run(&c); run(&d); run(&e); run(&s); run(&n)
print(c.n, d.n, e.n, s.n, n.n)
c.twice(); s.twice(); n.twice(); e.doubled = 8
print(c.n, s.n, n.n, e.n)
var anys: [any Counting] = [c, d, e, s, n]
for i in anys.indices { anys[i].twice(); anys[i].bump(); runAny(&anys[i]) }
print(anys.map(\.n), c.n, d.n, e.n, s.n, n.n)
let other = C()
other.n = 77
c.reset(to: other)
print(c === other, c.n)
struct Holder { var c = C(); var list = [C(), C()] }
var h = Holder()
h.c.twice(); h.list[1].twice(); h.list[0].reset(to: h.c)
print(h.c.n, h.list.map(\.n), h.list[0] === h.c)
final class G: RandomNumberGenerator { var s: UInt64 = 1; func next() -> UInt64 { s = s &* 6364136223846793005 &+ 1442695040888963407; return s } }
var g = G()
print(Int.random(in: 0..<100, using: &g), [1, 2, 3, 4, 5].shuffled(using: &g), g.s, Double.random(in: 0..<1, using: &g))
final class Down: Sequence, IteratorProtocol { var n = 3; func next() -> Int? { n -= 1; return n < 0 ? nil : n } }
print(Array(Down()), Down().map { $0 * 2 })
