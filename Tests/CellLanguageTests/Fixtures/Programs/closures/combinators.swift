// Closures, captures, functions.
func counter() -> (next: () -> Int, reset: () -> Void) { var n = 0; return ({ n += 1; return n }, { n = 0 }) }
let c = counter(); _ = c.next(); print(c.next(), c.next()); c.reset(); print(c.next())
var fs: [() -> Int] = []; for i in 0..<3 { fs.append { i * i } }; print(fs.map { $0() })
var total = 0; let add = { (x: Int) in total += x }; [1, 2, 3].forEach(add); print(total)
let snapshot = { [total] in total }; total = 99; print(snapshot(), total)
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(compose({ $0 + 1 }, { "\($0)!" })(4), [1, 2, 3].map(compose({ $0 * 2 }, Double.init)))
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
print(({ $0 * 2 } >>> { $0 + 1 } >>> String.init)(5))
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(1)(2), curry { (a: String, b: Int) in String(repeating: a, count: b) }("ab")(2))
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V { var cache: [K: V] = [:]; return { k in if let v = cache[k] { return v }; let v = f(k); cache[k] = v; return v } }
var calls = 0; let slow = memoize { (n: Int) -> Int in calls += 1; return n * n }; print(slow(4), slow(4), calls)
func fix<A, B>(_ f: @escaping (@escaping (A) -> B) -> (A) -> B) -> (A) -> B { { x in f(fix(f))(x) } }
print(fix { rec in { n in n < 2 ? n : rec(n - 1) + rec(n - 2) } }(15))
func apply(_ n: Int, to x: inout Int, using f: (inout Int) -> Void) { for _ in 0..<n { f(&x) } }
var v = 1; apply(5, to: &v) { $0 *= 2 }; print(v)
func sum(_ xs: Int..., scale: Int = 1, then f: ((Int) -> Int)? = nil) -> Int { let s = xs.reduce(0, +) * scale; return f?(s) ?? s }
print(sum(), sum(1, 2), sum(1, 2, scale: 3), sum(4) { $0 + 1 }, sum(1, 2, scale: 2, then: { -$0 }))
func assertThat(_ c: @autoclosure () -> Bool, _ m: @autoclosure () -> String = "no") -> String { c() ? "ok" : m() }
print(assertThat(1 < 2, "x"), assertThat(2 < 1))
func outer(_ n: Int) -> Int { func inner(_ k: Int) -> Int { k == 0 ? n : inner(k - 1) + 1 }; return inner(n) }
print(outer(3)); let ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": { $0 * $1 }, "/": { a, b in b == 0 ? .nan : a / b }]
for k in ops.keys.sorted() { print(k, ops[k]!(6, 3), terminator: " ") }; print()
func tokens(_ s: String) -> [String] { s.split(separator: " ").map(String.init) }
func rpn(_ s: String) throws -> Double { enum E: Error { case bad(String) }; var st: [Double] = []
  for t in tokens(s) { if let x = Double(t) { st.append(x) } else if let f = ops[t], st.count >= 2 { let b = st.removeLast(), a = st.removeLast(); st.append(f(a, b)) } else { throw E.bad(t) } }
  guard st.count == 1 else { throw E.bad("end") }; return st[0] }
print(try rpn("3 4 + 2 *"), (try? rpn("1 +")) as Any); do { _ = try rpn("1 ?") } catch { print(error) }
let sortedBy: (KeyPath<(String, Int), Int>) -> Int = { _ in 0 }; _ = sortedBy
func by<T, K: Comparable>(_ key: @escaping (T) -> K) -> (T, T) -> Bool { { key($0) < key($1) } }
print(["ccc", "a", "bb"].sorted(by: by(\.count)), ["b", "a"].sorted(by: by { $0 }))
var handlers: [(String) -> String?] = []; handlers.append { $0.isEmpty ? "empty" : nil }; handlers += [{ $0.count > 3 ? "long" : nil }, { _ in "other" }]
for s in ["", "abcd", "x"] { print(handlers.lazy.compactMap { $0(s) }.first!, terminator: " ") }; print()
func withDefer() -> [String] { var log: [String] = []; func go() { defer { log.append("d1") }; defer { log.append("d2") }; for i in 0..<2 { defer { log.append("l\(i)") }; if i == 1 { return }; log.append("b\(i)") } }; go(); return log }
print(withDefer()); let lazyVal: () -> Int = { print("once"); return 3 }; print(lazyVal() + lazyVal())
typealias Pred<T> = (T) -> Bool
func && <T>(a: @escaping Pred<T>, b: @escaping Pred<T>) -> Pred<T> { { a($0) && b($0) } }
prefix func ! <T>(a: @escaping Pred<T>) -> Pred<T> { { !a($0) } }
let even: Pred<Int> = { $0 % 2 == 0 }; print((1...10).filter(even && !{ $0 > 6 }))
