// closures, capture, keypaths, property observers, lazy, statics
final class Counter { private(set) var count = 0 { willSet { log.append("will \(newValue)") } didSet { if count != oldValue { log.append("did \(oldValue)->\(count)") } } }
  var log: [String] = []; static var made = 0; static let shared = Counter()
  lazy var expensive: [Int] = { print("computing"); return (0..<count).map { $0 * 2 } }()
  init() { Self.made += 1 }
  func increment(by n: Int = 1) -> Self { count += n; return self }
  var handler: (() -> Void)?
  deinit { print("deinit Counter") } }
do { let c = Counter(); c.increment().increment(by: 4); print(c.log, c.expensive, c.expensive.count)
  c.handler = { [weak c] in print("weak", c?.count ?? -1) }; c.handler?(); c.handler = nil }
print(Counter.made, Counter.shared.count, Counter.made)
func makeAdder(_ n: Int) -> (Int) -> Int { { $0 + n } }
let add5 = makeAdder(5); print(add5(1), [1, 2, 3].map(makeAdder(10)))
func compose<A, B, C>(_ f: @escaping (A) -> B, _ g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let f = compose({ (x: Int) in x * 2 }, { "<\($0)>" }); print(f(21))
infix operator >>> : AdditionPrecedence
func >>> <A, B, C>(f: @escaping (A) -> B, g: @escaping (B) -> C) -> (A) -> C { { g(f($0)) } }
let pipeline = { (s: String) in s.count } >>> { $0 * $0 } >>> String.init >>> { $0 + "!" }
print(pipeline("abcd"))
var fs: [() -> Int] = []; for i in 0..<3 { var j = i * 10; fs.append { j += 1; return j + i } }
print(fs.map { $0() }, fs.map { $0() })
var x = 1; let capture = { [x] in x }; let ref = { x }; x = 2; print(capture(), ref())
struct Person: Hashable { var name: String; var age: Int; var address = Address(); struct Address: Hashable { var city = "Nowhere"; var zip: Int? } }
var people = [Person(name: "Ann", age: 34), Person(name: "Bob", age: 28, address: .init(city: "Oslo", zip: 150)), Person(name: "Cyd", age: 41)]
print(people.map(\.name), people.sorted(by: \.age).map(\.name), people.map(\.address.city), people.compactMap(\.address.zip))
extension Sequence { func sorted<K: Comparable>(by path: KeyPath<Element, K>, descending: Bool = false) -> [Element] { sorted { descending ? $0[keyPath: path] > $1[keyPath: path] : $0[keyPath: path] < $1[keyPath: path] } }
  func sum<N: AdditiveArithmetic>(of path: KeyPath<Element, N>) -> N { reduce(.zero) { $0 + $1[keyPath: path] } }
  func grouped<K: Hashable>(by f: (Element) throws -> K) rethrows -> [K: [Element]] { try Dictionary(grouping: self, by: f) } }
print(people.sum(of: \.age), people.sorted(by: \.name, descending: true).first!.name)
let kp: WritableKeyPath<Person, Int> = \.age; people[0][keyPath: kp] += 1; print(people[0].age, people[0][keyPath: \.address.city.count])
let paths: [PartialKeyPath<Person>] = [\.name, \.age]; for p in paths { print(people[1][keyPath: p]) }
let arrPath = \[Int].[1]; print([5, 6, 7][keyPath: arrPath], \Person.name)
print(people[2]); print(people[1].address); debugPrint(people[0])
var evens = sequence(first: 2) { $0 < 20 ? $0 + 2 : nil }.lazy.filter { $0 % 4 == 0 }.map { $0 * $0 }
print(Array(evens), (1...).lazy.map { $0 * $0 }.first { $0 > 50 }!, Array((1...).lazy.filter { $0.isMultiple(of: 7) }.prefix(3)))
func retry<T>(_ times: Int, _ body: (Int) throws -> T) rethrows -> T { var n = 0; while true { do { return try body(n) } catch where n < times { n += 1; print("retry", n, error) } } }
struct Flaky: Error, CustomStringConvertible { let n: Int; var description: String { "Flaky(\(n))" } }
print(try retry(3) { n in if n < 2 { throw Flaky(n: n) }; return "ok after \(n)" })
do { _ = try retry(1) { throw Flaky(n: $0 + 100) } as Int } catch { print("gave up:", error) }
func apply(_ ops: ((Double, Double) -> Double)..., to a: Double, _ b: Double) -> [Double] { ops.map { $0(a, b) } }
print(apply(+, -, *, /, { max($0, $1) }, to: 7, 2))
func modify(_ a: inout [Int], _ f: (inout Int) -> Void) { for i in a.indices { f(&a[i]) } }
var arr = [1, 2, 3]; modify(&arr) { $0 *= $0 }; print(arr)
let memo: (Int) -> Int = { var cache: [Int: Int] = [:]; func fib(_ n: Int) -> Int { if n < 2 { return n }; if let c = cache[n] { return c }; let r = fib(n - 1) + fib(n - 2); cache[n] = r; return r }; return fib }()
print(memo(80))
func deferred() { defer { print("1") }; defer { print("2") }; for i in 0..<2 { defer { print("loop", i) }; if i == 1 { return } }; print("never") }
deferred()
outer: for i in 1...5 { for j in 1...5 { if i * j == 12 { print("found", i, j); break outer }; if j > i { continue outer } } }
let tuple = (name: "T", values: [1, 2], nested: (1, "x")); print(tuple, tuple.nested.1, type(of: tuple))
let (a, (b, _)) = (1, (2, 3)); print(a + b)
switch (3, -3) { case let (x, y) where x == -y: print("mirror", x, y); default: break }
switch 42 { case 0: print("zero"); case 1..<10, 40...: print("range"); fallthrough; case 99: print("fell"); default: print("default") }
let opt: Int?? = .some(nil); print(opt as Any, opt == nil, opt! as Any)
print([1, nil, 3].compactMap { $0 }, Optional(3).map { $0 * 2 }!, Optional("4").flatMap(Int.init) as Any, Int?.none ?? 9)
print(type(of: add5), type(of: people), type(of: (1, "a")), type(of: [String: [Int?]]()), Int.self, [Any].self)
