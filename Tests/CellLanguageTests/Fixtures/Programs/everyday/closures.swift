// closures, capture, escaping, functions as values
func makeCounter(step: Int = 1) -> () -> Int { var n = 0; return { n += step; return n } }
let c1 = makeCounter(), c2 = makeCounter(step: 10)
print(c1(), c1(), c2(), c1(), c2())
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let f = compose({ (x: Int) in x + 1 }, { "<\($0)>" })
print(f(4), compose(f, \.count)(99), 1)
infix operator >>>: AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let pipeline = { $0 * 2 } >>> { $0 + 0.5 } >>> { (d: Double) in "\(d)" }
print(pipeline(3))
var fs: [() -> Int] = []
for i in 0..<3 { fs.append { i * i } }
var k = 0
while k < 3 { let j = k; fs.append { j + k }; k += 1 }
print(fs.map { $0() })
func memoize<K: Hashable, V>(_ body: @escaping ((K) -> V, K) -> V) -> (K) -> V {
  var cache: [K: V] = [:]
  func inner(_ k: K) -> V { if let v = cache[k] { return v }; let v = body(inner, k); cache[k] = v; return v }
  return inner
}
let fib = memoize { (me: (Int) -> Int, n: Int) -> Int in n < 2 ? n : me(n - 1) + me(n - 2) }
print(fib(80))
func apply(_ n: Int, times: Int = 2, _ f: (Int) -> Int) -> Int { (0..<times).reduce(n) { a, _ in f(a) } }
print(apply(3) { $0 * $0 }, apply(1, times: 5) { $0 + $0 }, apply(2, times: 1, -))
func twoClosures(first: () -> String, second: (Int) -> String = { "d\($0)" }) -> String { first() + second(1) }
print(twoClosures { "a" }, twoClosures { "b" } second: { "\($0 + 1)" })
let ops: [String: (Double, Double) -> Double] = ["+": (+), "-": (-), "*": (*), "/": (/), "max": max, "pow": { b, e in (0..<Int(e)).reduce(1) { r, _ in r * b } }]
for (n, o) in ops.sorted(by: { $0.key < $1.key }) { print(n, o(6, 3), terminator: "; ") }
print()
class Box { var v: Int; init(_ v: Int) { self.v = v }; deinit { print("gone", v) } }
func scope() { let b = Box(7); let g = { [v = b.v] in v }; b.v = 8; print(g(), b.v); let w = { [weak b] in b?.v ?? -1 }; print(w()) }
scope()
var handlers: [(String) -> Void] = []
do { var log: [String] = []; handlers.append { log.append($0); print(log) }; handlers.append { log.insert($0, at: 0) } }
handlers[0]("x"); handlers[1]("y"); handlers[0]("z")
func lazyOr(_ a: Bool, _ b: @autoclosure () throws -> Bool) rethrows -> Bool { if a { return true }; return try b() }
var evaluated = 0
func touch() -> Bool { evaluated += 1; return true }
print(lazyOr(true, touch()), lazyOr(false, touch()), evaluated)
let curried: (Int) -> (Int) -> (Int) -> Int = { a in { b in { c in a * 100 + b * 10 + c } } }
print(curried(1)(2)(3), { $0 + $1 }(3, 4), 1)
func variadic(_ xs: Int..., sep: String = ",", last: Int...) -> String { xs.map(String.init).joined(separator: sep) + "/\(last.count)" }
print(variadic(), variadic(1, 2, sep: "-"), variadic(1, sep: "", last: 4, 5))
func swapThem<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var p = 1, q = 2; swapThem(&p, &q); print(p, q); swap(&p, &q); print(p, q)
func inc(_ x: inout Int, by d: Int = 1) -> Int { x += d; return x }
var arr = [1, 2, 3]; _ = inc(&arr[1], by: 10); print(arr, inc(&arr[0]), arr)
let sorted = ["bb", "a", "ccc"].sorted(by: { $0.count > $1.count }); print(sorted, ["b", "a"].sorted(by: <), [3, 1].sorted(by: >))
typealias Handler<T> = (T) -> Void
let h: Handler<Int> = { print("got", $0) }; h(5)
print([1, 2, 3].map { x -> String in let y = x * 2; return "\(y)" }, [[1], [2, 3]].flatMap { $0 }, ["1", "x"].compactMap(Int.init), zip([1, 2], ["a", "b"]).map { "\($0)\($1)" })
let optionalF: ((Int) -> Int)? = nil; print(optionalF?(3) as Any, optionalF == nil)
func defers() -> Int { var x = 1; defer { x = 5; print("deferred", x) }; defer { print("first", x) }; return x }
print(defers())
