class O<T> { var v: T; init(_ v: T) { self.v = v } }
extension O where T: Numeric { static func += (o: O, d: T) { o.v += d } }
let s = O(1); s += 1; print(s.v)
class K { var n = 0; static func += (k: K, d: Int) { k.n += d } }
let k = K(); k += 4; print(k.n)
func -= (k: K, d: Int) { k.n -= d }
k -= 1; print(k.n)
class Sum<T: Numeric> { var v: T; init(_ v: T) { self.v = v }; static func += (o: Sum, d: T) { o.v += d } }
let t = Sum(1); t += 1; print(t.v)
print({ x, y in let s = x + y; return s }(1, 2.5), { $0 * 2 }(4), { a, b in a + b }("x", "y"), { (n) in n }(3))
