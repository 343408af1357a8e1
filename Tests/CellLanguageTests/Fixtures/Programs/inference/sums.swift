let xs = [1.5, 2], ns = [1, 2, 3]
print(xs.reduce(0) { a, b in print(a); return a + b })
print(ns.reduce(0) { a, b in let c = a; return c + b }, xs.reduce(1) { a, b in var t = a; t *= b; return t })
print(ns.reduce(0) { a, n in if n == 2 { return a }; return a + Double(n) / 2 })
print(ns.reduce(into: 0) { t, n in let h = Double(n) / 2; t += h }, xs.reduce(into: (0, 0)) { s, x in s.0 += x; s.1 += 1 })
let r = ns.reduce((0, 1)) { s, n in let k = n * 2; return (s.0 + k, s.1 * n) }; print(r)
let m = xs.reduce((sum: 0, count: 0)) { s, x in let t = s.sum + x; return (sum: t, count: s.count + 1) }; print(m, m.sum / Double(m.count))
func fold<T>(_ a: T, _ n: Int, _ f: (T, Int) -> T) -> T { (0..<n).reduce(a) { t, i in let u = f(t, i); return u } }
print(fold(1, 3) { a, i in let h = 0.5; return a * h }, fold("", 3) { s, i in let c = "\(i)"; return s + c }, fold([], 2) { a, i in let b = i; return a + [b] })
let v = ns.map { n in let x = 1; return n + x }.reduce(0) { p, q in let s = p + q; return s } / 2; print(v)
let mean = xs.reduce(0) { s, x in let d = x * x; return s + d } / Double(xs.count); print(mean.squareRoot())
var total = 0; ns.forEach { n in let k = n; total += k }; print(total, ns.reduce(Double(0)) { a, b in let c = Double(b); return a + c })
