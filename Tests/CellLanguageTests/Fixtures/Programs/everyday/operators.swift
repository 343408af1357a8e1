// operators, generics, subscripts, dynamic things
precedencegroup PowerPrecedence {
  higherThan: MultiplicationPrecedence
  associativity: right
}
infix operator **: PowerPrecedence
func ** (b: Double, e: Double) -> Double { var r = 1.0; for _ in 0..<Int(e) { r *= b }; return r }
func ** (b: Int, e: Int) -> Int { (0..<e).reduce(1) { a, _ in a * b } }
prefix operator √
prefix func √ (x: Double) -> Double { x.squareRoot() }
postfix operator %
postfix func % (x: Double) -> Double { x / 100 }
infix operator <>
func <> <T: Comparable>(a: T, b: T) -> (T, T) { a < b ? (a, b) : (b, a) }
print(2 ** 3 ** 2, 2.0 ** 0.5 ** 1, √16 + 1, 50% * 4, 5 <> 3, "b" <> "a", -2 ** 2)
struct Vec<T: Numeric & Comparable>: Equatable { var x, y: T
  static func + (l: Vec, r: Vec) -> Vec { Vec(x: l.x + r.x, y: l.y + r.y) }
  static func * (l: Vec, k: T) -> Vec { Vec(x: l.x * k, y: l.y * k) }
  static func * (k: T, r: Vec) -> Vec { r * k }
  static func *= (l: inout Vec, k: T) { l = l * k }
  static prefix func - (v: Vec) -> Vec { Vec(x: 0 - v.x, y: 0 - v.y) }
  static func • (l: Vec, r: Vec) -> T { l.x * r.x + l.y * r.y }
  static var zero: Vec { Vec(x: 0, y: 0) } }
infix operator •: MultiplicationPrecedence
extension Vec: AdditiveArithmetic { static func - (l: Vec, r: Vec) -> Vec { l + (-r) } }
extension Vec where T: FloatingPoint { var length: T { (self • self).squareRoot() } }
extension Vec: CustomStringConvertible { var description: String { "(\(x), \(y))" } }
var v = Vec(x: 3.0, y: 4); v *= 2; print(v, v.length, 2 * Vec(x: 1, y: 2), Vec(x: 1, y: 2) • Vec(x: 3, y: 4), [Vec(x: 1, y: 1), Vec(x: 2, y: 3)].reduce(.zero, +), Vec<Int>.zero - Vec(x: 1, y: 1), v == v)
func sum<S: Sequence>(_ s: S) -> S.Element where S.Element: AdditiveArithmetic { s.reduce(S.Element.zero, +) }
print(sum([1, 2]), sum([1.5, 2]), sum([Vec(x: 1, y: 0)]), sum(1...4), sum(Set([1, 2])))
func clamp<T: Comparable>(_ x: T, _ r: ClosedRange<T>) -> T { min(max(x, r.lowerBound), r.upperBound) }
extension Comparable { func clamped(_ r: ClosedRange<Self>) -> Self { clamp(self, r) } }
print(clamp(5, 1...3), 2.5.clamped(0...1), "m".clamped("a"..."f"))
struct Stack<Element> { private var s: [Element] = []; mutating func push(_ e: Element...) { s += e }; @discardableResult mutating func pop() -> Element? { s.popLast() }; var top: Element? { s.last }; subscript(back i: Int) -> Element { s[s.count - 1 - i] } ; static func of(_ e: Element...) -> Self { var r = Self(); for x in e { r.push(x) }; return r } }
var st = Stack<Int>.of(1, 2, 3); st.push(4, 5); st.pop(); print(st.top!, st[back: 1], st)
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
extension Int: Monoid { static var empty: Int { 0 }; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static var empty: String { "" }; static func <> (a: String, b: String) -> String { a + b } }
extension Array: Monoid { static var empty: [Element] { [] }; static func <> (a: [Element], b: [Element]) -> [Element] { a + b } }
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.empty) { $0 <> $1 } } }
print([1, 2, 3].fold(), ["a", "b"].fold(), [[1], [2, 3]].fold())
@dynamicMemberLookup struct Dyn { var d: [String: Int]; subscript(dynamicMember n: String) -> Int { get { d[n] ?? 0 } set { d[n] = newValue } } }
var dyn = Dyn(d: ["a": 1]); dyn.b = 5; dyn.a += 2; print(dyn.a, dyn.b, dyn.zzz)
struct Poly: ExpressibleByArrayLiteral { var c: [Int]; init(arrayLiteral e: Int...) { c = e }; func callAsFunction(_ x: Int) -> Int { c.reversed().reduce(0) { $0 * x + $1 } }; static func * (a: Poly, b: Poly) -> Poly { var r = [Int](repeating: 0, count: a.c.count + b.c.count - 1); for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { r[i + j] += x * y } }; var p: Poly = []; p.c = r; return p } }
let p: Poly = [1, 2, 1]; print(p(3), (p * p).c, (p * [1, 1])(1))
struct Money: Comparable, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByStringLiteral { var cents: Int; init(integerLiteral v: Int) { cents = v * 100 }; init(floatLiteral v: Double) { cents = Int((v * 100).rounded()) }; init(stringLiteral v: String) { cents = v.count }; static func < (a: Self, b: Self) -> Bool { a.cents < b.cents } }
let ms: [Money] = [3, 1.25, "abc"]; print(ms.sorted().map(\.cents), ms.max()!.cents, 5 > (2.5 as Money), Money("x").cents)
struct Opts: OptionSet { let rawValue: Int; static let a = Opts(rawValue: 1 << 0), b = Opts(rawValue: 1 << 1), c = Opts(rawValue: 4); static let all: Opts = [.a, .b, .c] }
var o: Opts = [.a, .c]; print(o.contains(.b), o.rawValue, o.union(.b) == .all, Opts.all.subtracting(o).rawValue, o.insert(.b).inserted, o.isSuperset(of: [.a]), o.symmetricDifference(.a).rawValue, Opts().isEmpty, o.remove(.a)!.rawValue, o.intersection([.b]).rawValue)
func pair<A, B>(_ a: A, _ b: B) -> (A, B) where A: Hashable { (a, b) }; print(pair(1, "x"), pair("k", [1]).1)
func firstMatch<C: Collection>(_ c: C, _ e: C.Element) -> C.Index? where C.Element: Equatable { c.firstIndex(of: e) }
print(firstMatch([1, 2, 3], 2)!, firstMatch("hello", "l").map { "hello".distance(from: "hello".startIndex, to: $0) }!, firstMatch(1...5, 4) != nil)
typealias Grid<T> = [[T]]; let g: Grid<Int> = [[1, 2], [3]]; print(g.map { $0.reduce(0, +) }); extension Array where Element == [Int] { var total: Int { joined().reduce(0, +) } }; print(g.total)
struct Cache<Key: Hashable, Value> { private var store: [Key: (value: Value, hits: Int)] = [:]; mutating func get(_ k: Key, orElse make: (Key) -> Value) -> Value { if let e = store[k] { store[k]!.hits += 1; return e.value }; let v = make(k); store[k] = (v, 0); return v }; func hits(_ k: Key) -> Int? { store[k]?.hits } }
var cache = Cache<String, Int>(); _ = cache.get("a") { $0.count }; _ = cache.get("a") { _ in 99 }; print(cache.get("a") { _ in 0 }, cache.hits("a") ?? -1, cache.hits("b") as Any)
