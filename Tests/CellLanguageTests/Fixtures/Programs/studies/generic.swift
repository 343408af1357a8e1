struct Pair<A, B> { var first: A; var second: B; func swapped() -> Pair<B, A> { Pair<B, A>(first: second, second: first) }; func map<C>(_ f: (A) -> C) -> Pair<C, B> { .init(first: f(first), second: second) } }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair: CustomStringConvertible { var description: String { "<\(first), \(second)>" } }
print(Pair(first: 1, second: "a").swapped(), Pair(first: 2, second: 3).map { Double($0) / 4 }, Pair(first: 1, second: 2) == Pair(first: 1, second: 2))
struct Cache<Key: Hashable, Value> { private var store: [Key: Value] = [:]; private(set) var hits = 0; let capacity: Int; private var order: [Key] = []
  init(capacity: Int) { self.capacity = capacity }
  mutating func value(for key: Key, orInsert make: @autoclosure () -> Value) -> Value { if let v = store[key] { hits += 1; return v }; let v = make(); store[key] = v; order.append(key); if order.count > capacity { store[order.removeFirst()] = nil }; return v }
  subscript(key: Key) -> Value? { get { store[key] } set { if newValue == nil { order.removeAll { $0 == key } }; store[key] = newValue } }
  var keys: [Key] { order } }
var cache = Cache<String, Int>(capacity: 2); for k in ["a", "b", "a", "c", "a"] { _ = cache.value(for: k, orInsert: k.count * 10) }
print(cache.hits, cache.keys, cache["b"] ?? -1); cache["c"] = nil; print(cache.keys)
protocol Shape { var area: Double { get }; static var sides: Int { get }; func scaled(by k: Double) -> Self; init(side: Double) }
extension Shape { var summary: String { "\(Self.self) with \(Self.sides) sides, area \(area)" } }
struct Square: Shape { var side: Double; var area: Double { side * side }; static let sides = 4; func scaled(by k: Double) -> Square { Square(side: side * k) } }
struct Triangle: Shape { var side: Double; var area: Double { side * side * 0.5 }; static var sides: Int { 3 }; func scaled(by k: Double) -> Self { .init(side: side * k) } }
func build<S: Shape>(_ type: S.Type, _ side: Double) -> S { S(side: side) }
print(build(Square.self, 2).summary, build(Triangle.self, 2).scaled(by: 2).summary)
let shapes: [any Shape] = [Square(side: 1), Triangle(side: 4)]; print(shapes.map(\.area).reduce(0, +), shapes.map { $0.summary })
func largest(_ shapes: [any Shape]) -> (any Shape)? { shapes.max { $0.area < $1.area } }; if let s = largest(shapes) { print(type(of: s), s.scaled(by: 0.5).area) }
func first<S: Sequence>(_ s: S, where test: (S.Element) -> Bool) -> S.Element? { for x in s where test(x) { return x }; return nil }
print(first([3, 5, 8]) { $0 % 2 == 0 } ?? 0, first("hello", where: { "aeiou".contains($0) })!, first([1: "a"]) { $0.value == "b" } == nil)
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let shout = compose({ (s: String) in s.uppercased() }, { $0 + "!" }); print(shout("hi"), compose(Int.init, { $0 ?? 0 })("12"), compose(abs, String.init)(-5))
infix operator |> : AdditionPrecedence
func |> <A, B>(x: A, f: (A) -> B) -> B { f(x) }
print([1, 2, 3] |> { $0.map { $0 * $0 } } |> { $0.reduce(0, +) }, 4 |> Double.init |> { $0.squareRoot() })
func curry<A, B, C>(_ f: @escaping (A, B) -> C) -> (A) -> (B) -> C { { a in { b in f(a, b) } } }
print(curry(+)(1)(2), [1, 2, 3].map(curry(*)(10)))
func memoize<K: Hashable, V>(_ f: @escaping (K) -> V) -> (K) -> V { var m: [K: V] = [:]; return { k in if let v = m[k] { return v }; let v = f(k); m[k] = v; return v } }
var calls = 0; let slow = memoize { (n: Int) -> Int in calls += 1; return n * n }; print(slow(4), slow(4), calls)
extension Sequence { func grouped<K: Hashable>(by key: (Element) throws -> K) rethrows -> [K: [Element]] { var r: [K: [Element]] = [:]; for x in self { r[try key(x), default: []].append(x) }; return r }
  func sorted<V: Comparable>(by path: KeyPath<Element, V>, descending: Bool = false) -> [Element] { sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] } }
  func sum<N: AdditiveArithmetic>(of value: (Element) -> N) -> N { reduce(.zero) { $0 + value($1) } } }
print(["aa", "b", "cc"].grouped(by: \.count).sorted { $0.key < $1.key }.map { "\($0.key): \($0.value)" }, ["ccc", "a", "bb"].sorted(by: \.count, descending: true), [1, 2].sum { Double($0) / 2 })
extension Array { func chunked(_ n: Int) -> [[Element]] { stride(from: 0, to: count, by: n).map { Array(self[$0..<Swift.min($0 + n, count)]) } }
  subscript(safe i: Int) -> Element? { indices.contains(i) ? self[i] : nil } }
extension Array where Element: Hashable { func uniqued() -> [Element] { var seen = Set<Element>(); return filter { seen.insert($0).inserted } } }
print([1, 2, 3, 4, 5].chunked(2), [1][safe: 3] as Any, [3, 1, 3, 2, 1].uniqued(), Array(zip([1, 2], ["a", "b"])).map { "\($0)\($1)" })
extension Optional { func or(_ other: Wrapped) -> Wrapped { self ?? other } }; extension Optional where Wrapped == String { var isBlank: Bool { self?.isEmpty ?? true } }
print(Int("x").or(7), ("" as String?).isBlank, (nil as String?).isBlank)
struct Money: AdditiveArithmetic, Comparable, ExpressibleByIntegerLiteral { var cents: Int; static let zero = Money(cents: 0); init(cents: Int) { self.cents = cents }; init(integerLiteral v: Int) { cents = v * 100 }
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }; static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }; static func < (a: Money, b: Money) -> Bool { a.cents < b.cents } }
let bill: [Money] = [5, 10, Money(cents: 25)]; print(bill.reduce(.zero, +).cents, bill.max()!.cents, (bill[0] - 1).cents, max(3, bill[2]) == 3)
