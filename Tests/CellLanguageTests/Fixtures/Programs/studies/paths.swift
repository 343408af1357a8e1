// Closures, captures, generics, higher-order functions, key paths, rethrows, overloads, variadics, inout, default args
func apply(_ n: Int, to x: Int = 1, _ f: (Int) throws -> Int) rethrows -> Int { var v = x; for _ in 0..<n { v = try f(v) }; return v }
print(apply(5) { $0 * 2 }, apply(2, to: 10) { $0 - 1 })
enum E: Error { case odd(Int) }
do { print(try apply(3) { if $0 % 2 == 1 && $0 > 2 { throw E.odd($0) }; return $0 * 3 }) } catch let E.odd(n) { print("odd", n) }
func sum(_ values: Double..., scale: Double = 1) -> Double { values.reduce(0, +) * scale }
print(sum(), sum(1, 2), sum(1, 2, scale: 10))
func describe(_ x: Int) -> String { "int \(x)" }; func describe(_ x: String) -> String { "string \(x)" }; func describe<T>(_ x: T) -> String { "generic \(x)" }; func describe(value x: Int) -> String { "labelled \(x)" }
print(describe(1), describe("a"), describe(2.5), describe([1]), describe(value: 3))
var handlers: [String: (Double, Double) -> Double] = ["+": (+), "-": { $0 - $1 }, "max": max, "pow": { b, e in (0..<Int(e)).reduce(1) { acc, _ in acc * b } }]
handlers["/"] = { $1 == 0 ? .nan : $0 / $1 }
for key in handlers.keys.sorted() { print(key, handlers[key]!(6, 3)) }
func makeAccumulator(start: Int) -> (add: (Int) -> Void, get: () -> Int) { var total = start; return ({ total += $0 }, { total }) }
let acc = makeAccumulator(start: 10); acc.add(5); acc.add(7); print(acc.get())
var fs: [() -> Int] = []; for i in 0..<3 { fs.append { i * i } }; print(fs.map { $0() })
var captured = 1; let byRef = { captured }; let byValue = { [captured] in captured }; captured = 9; print(byRef(), byValue())
func swapTwo<T>(_ a: inout T, _ b: inout T) { (a, b) = (b, a) }
var p = "x", q = "y"; swapTwo(&p, &q); print(p, q); swap(&p, &q); print(p, q)
struct Person { var name: String; var age: Int; var tags: [String] = [] }
var people = [Person(name: "Bo", age: 30), Person(name: "Al", age: 25, tags: ["t"])]
func sorted<T, K: Comparable>(_ xs: [T], by key: KeyPath<T, K>) -> [T] { xs.sorted { $0[keyPath: key] < $1[keyPath: key] } }
print(sorted(people, by: \.age).map(\.name), sorted(people, by: \.name.count).count, people.map(\.tags.isEmpty))
let kp = \Person.age; people[0][keyPath: kp] += 1; print(people[0].age, people.map { $0[keyPath: kp] }.max()!)
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(3)(4) as Int, [1, 2, 3].map(curry(*)(10)))
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V { var cache: [K: V] = [:]; return { k in if let v = cache[k] { return v }; let v = f(k); cache[k] = v; return v } }
var calls = 0; let slow = memoize { (n: Int) -> Int in calls += 1; return n * n }; print(slow(4), slow(4), calls)
func outer(_ n: Int) -> Int { func even(_ k: Int) -> Bool { k == 0 || odd(k - 1) }; func odd(_ k: Int) -> Bool { k != 0 && even(k - 1) }; return even(n) ? 1 : 0 }
print(outer(10), outer(7))
let pipeline: [(String) -> String] = [{ $0.uppercased() }, { String($0.reversed()) }, { $0 + "!" }]; print(pipeline.reduce("abc") { $1($0) })
let lazyValue: () -> String = { print("computing"); return "done" }; func log(_ on: Bool, _ m: @autoclosure () -> String) { if on { print(m()) } }; log(false, lazyValue()); log(true, lazyValue())
extension Int { func times(_ body: (Int) -> Void) { for i in 0..<self { body(i) } }; var isPrime: Bool { self > 1 && !(2..<self).contains { self % $0 == 0 } }; static func random(seed: Int) -> Int { seed &* 31 % 17 } }
3.times { print($0, terminator: " ") }; print(7.isPrime, (1...20).filter(\.isPrime), Int.random(seed: 5))
struct Polynomial { var c: [Int]; func callAsFunction(_ x: Int) -> Int { c.reversed().reduce(0) { $0 * x + $1 } }; subscript(i: Int) -> Int { get { i < c.count ? c[i] : 0 } set { while c.count <= i { c.append(0) }; c[i] = newValue } } }
var poly = Polynomial(c: [1, 2, 3]); poly[4] = 5; print(poly(2), poly[1], poly[9], poly.c)
print(zip([1, 2], [3, 4]).map(*), ["a", "b"].map { [$0: $0.count] }.count, [3, 1, 2].sorted(by: <), (1...4).reduce(1, *), ["x"].first.map { $0 + "y" } ?? "", [1, 2, 3].contains(where: { $0 > 2 }))
