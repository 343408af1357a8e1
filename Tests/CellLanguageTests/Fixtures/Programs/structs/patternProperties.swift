struct F: Sequence, IteratorProtocol { var (a, b) = (0, 1); mutating func next() -> Int? { defer { (a, b) = (b, a + b) }; return a } }
print(Array(F().prefix(10)))
struct G { var (x, y): (Int, Double) = (1, 2); var ((p, q), r) = ((true, "s"), [1]); static let (u, v) = (7, "st"); var n = 3 }
var g = G(); g.p = false; g.r.append(2); print(g.x, g.y, g.p, g.q, g.r, G.u, G.v, g.n, g)
class C { var (lo, hi) = (Int.max, Int.min); func see(_ n: Int) { (lo, hi) = (min(lo, n), max(hi, n)) } }
let c = C(); [3, 9, 2].forEach(c.see); print(c.lo, c.hi)
