// Inference corners: multi-statement closures, literals, generics.
let ns = [3, 1, 2], xs = [0.5, 1.5]
let a = ns.map { n in let h = Double(n) / 2; return h + 0.25 }
let b = ns.compactMap { n -> String? in guard n > 1 else { return nil }; return "\(n)" }
let c = ns.flatMap { n in var r: [Int] = []; for i in 0..<n { r.append(i) }; return r }
let d = ns.sorted { l, r in let (x, y) = (l % 3, r % 3); return x < y }
let e = ns.filter { n in let h = n * 2; return h > 2 }
let f = Dictionary(grouping: ns) { n in if n > 1 { return "big" }; return "small" }
let g = ns.reduce(into: [String: Int]()) { d, n in let k = n > 1 ? "b" : "s"; d[k, default: 0] += n }
print(a, b, c, d, e, f.sorted { $0.key < $1.key }, g.sorted { $0.key < $1.key })
let h = ns.map { n in switch n { case 1: return "one"; case 2: return "two"; default: return "many" } }
let j = ns.map { n in do { if n == 1 { throw E.bad }; return n } catch { return -1 } }; enum E: Error { case bad }
let k = ns.min { l, r in let q = abs(l - 2), s = abs(r - 2); return q < s }!
let l = ns.first { n in let m = n + 1; return m == 3 } ?? 0
let m = zip(ns, ns.dropFirst()).map { p, q in let d = q - p; return d * d }
let n = ns.enumerated().map { i, v in let w = i * v; return (i, w) }
print(h, j, k, l, m, n, n.map(\.1).reduce(0, +))
let o = ns.max(by: { x, y in let c = x > y; return c }) as Any; let p = ns.contains { v in let w = v; return w == 9 }; let q = ns.allSatisfy { v in let w = v; return w > 0 }
print(o, p, q, { let z = 3; return z * 2 }(), { (x: Int) in let y = x + 1; return y }(4), { x, y in let s = x + y; return s }(1, 2.5))
func apply<T, U>(_ t: T, _ f: (T) throws -> U) rethrows -> U { try f(t) }
print(apply(3) { x in let y = x * 2; return "\(y)" }, apply([1, 2]) { v in var s = 0; for x in v { s += x }; return s }, apply(2) { x in let y = x; return [y, y] })
func build<T>(_ n: Int, _ f: (Int) -> T) -> [T] { var r: [T] = []; for i in 0..<n { r.append(f(i)) }; return r }
print(build(2) { i in let r = build(2) { j in let k = i * 10 + j; return k }; return r }, build(3) { i in if i % 2 == 0 { return "e" } else { return "o" } })
let s: [(Int) -> Int] = [{ $0 + 1 }, { x in let y = x * x; return y }, { _ in 7 }]; print(s.map { $0(5) }); let t: [String: (Double, Double) -> Double] = ["a": { x, y in let s = x + y; return s / 2 }, "m": max]; print(t["a"]!(1, 4), t["m"]!(2, 3))
let u = [1, 2.5, 3].map { $0 * 2 }, v = [[1], [], [2, 3]].map { $0.first ?? -1 }, w = [("a", 1), ("b", 2)].map { name, n in let t = "\(name)\(n)"; return t }; print(u, v, w); let y: Set<Double> = [1, 2]; print(y.sorted(), [1: "a", 2: nil].mapValues { $0 ?? "-" }.sorted { $0.key < $1.key })
var acc: [Double] = []; for z in stride(from: 0, to: 1, by: 0.25) { let q = z * z; acc.append(q) }; print(acc, acc.reduce(0) { $0 + $1 } / Double(acc.count), acc.map { $0 > 0 ? 1 : 0 }.reduce(0, +), acc.map { v in v > 0 ? v : 1 }.reduce(1, *))
let total = ns.reduce(0) { $0 + $1 * 2 } + Int(xs.reduce(0) { $0 + $1 }), avg = Double(ns.reduce(0, +)) / Double(ns.count), variance = ns.reduce(0) { s, n in let d = Double(n) - avg; return s + d * d } / Double(ns.count - 1); print(total, avg, variance, variance.squareRoot())
let lookup = { (key: String) -> Int? in let table = ["a": 1]; return table[key] }; print(lookup("a") ?? 0, lookup("z") ?? 0, [lookup("a"), nil].compactMap { $0 }); let fact: (Int) -> Int = { n in (1...max(1, n)).reduce(1, *) }; print(fact(5), (1...5).map(fact)); var fib: (Int) -> Int = { _ in 0 }; fib = { n in n < 2 ? n : fib(n - 1) + fib(n - 2) }; print(fib(10))
let nested = ns.map { n in ns.map { m in let p = n * m; return p }.filter { $0 > 2 } }; print(nested, nested.map { r in r.reduce(0) { a, b in let c = a + b; return c } }); let opt = ns.first.map { v in let d = Double(v); return d / 2 }; print(opt ?? 0, ns.last.flatMap { v in v > 1 ? "big" : nil } ?? "none"); let pairs = ns.flatMap { a in xs.map { b in (a, b) } }; print(pairs.count, pairs[0])
