// protocols & generics
protocol Repository { associatedtype Entity: Identifiable; var all: [Entity] { get }; mutating func add(_ e: Entity); func find(_ id: Entity.ID) -> Entity? }
extension Repository { func find(_ id: Entity.ID) -> Entity? { all.first { $0.id == id } }; var count: Int { all.count } }
struct User: Identifiable, Codable, Comparable { let id: Int; var name: String; static func < (l: User, r: User) -> Bool { (l.name, l.id) < (r.name, r.id) } }
struct MemoryRepo<E: Identifiable>: Repository { private(set) var all: [E] = []; mutating func add(_ e: E) { all.append(e) } }
var repo = MemoryRepo<User>(); repo.add(User(id: 2, name: "B")); repo.add(.init(id: 1, name: "A")); print(repo.find(2)!, repo.count, repo.all.sorted().map(\.name), repo.find(9) == nil)
protocol Visitor { associatedtype Result; func visit(num n: Int) -> Result; func visit(add l: Node, _ r: Node) -> Result }
indirect enum Node { case num(Int), add(Node, Node)
  func accept<V: Visitor>(_ v: V) -> V.Result { switch self { case .num(let n): v.visit(num: n); case let .add(l, r): v.visit(add: l, r) } } }
struct Eval: Visitor { func visit(num n: Int) -> Int { n }; func visit(add l: Node, _ r: Node) -> Int { l.accept(self) + r.accept(self) } }
struct Show: Visitor { func visit(num n: Int) -> String { "\(n)" }; func visit(add l: Node, _ r: Node) -> String { "(\(l.accept(self)) + \(r.accept(self)))" } }
let tree = Node.add(.num(1), .add(.num(2), .num(3))); print(tree.accept(Eval()), tree.accept(Show()), tree)
protocol Animal { var name: String { get }; func speak() -> String; init(name: String) }
extension Animal { func speak() -> String { "\(name) makes a sound" }; func twice() -> String { speak() + "; " + speak() } }
struct Dog: Animal { let name: String; func speak() -> String { "\(name): woof" } }
struct Fish: Animal { var name: String }
func makeAll(_ types: [any Animal.Type]) -> [any Animal] { types.enumerated().map { $1.init(name: "\($1)\($0)") } }
for a in makeAll([Dog.self, Fish.self]) { print(a.twice(), a is Dog, (a as? Fish)?.name ?? "-") }
func loudest<A: Animal>(_ a: [A]) -> A? { a.max { $0.name.count < $1.name.count } }
print(loudest([Dog(name: "Rex"), Dog(name: "Bello")]) as Any)
class Base { class var kind: String { "base" }; let id: Int; init(id: Int) { self.id = id }; convenience init() { self.init(id: 0) }; func describe() -> String { "\(Self.kind)#\(id)" }; deinit { print("bye", id) } }
class Derived: Base { override class var kind: String { "derived" }; var extra: String = "x" { didSet { print("extra", oldValue, "->", extra) } }; override init(id: Int) { super.init(id: id * 10) }; override func describe() -> String { super.describe() + extra } }
do { let d: Base = Derived(); print(d.describe(), type(of: d)); (d as! Derived).extra = "y"; print(d.describe()); if let x = d as? Derived { print(x.extra) }; print(d is Derived, Base(id: 3).describe()) }
struct Money: Hashable, Comparable, AdditiveArithmetic, CustomStringConvertible { var cents: Int; static let zero = Money(cents: 0)
  static func + (a: Money, b: Money) -> Money { Money(cents: a.cents + b.cents) }; static func - (a: Money, b: Money) -> Money { Money(cents: a.cents - b.cents) }
  static func < (a: Money, b: Money) -> Bool { a.cents < b.cents }; var description: String { "\(cents / 100).\(cents % 100 < 10 ? "0" : "")\(cents % 100)€" } }
extension Sequence where Element: AdditiveArithmetic { func total() -> Element { reduce(.zero, +) } }
print([Money(cents: 150), Money(cents: 255)].total(), [1.5, 2].total(), [Money(cents: 3), Money(cents: 1)].min()!, Money(cents: 205) - Money(cents: 5))
@dynamicMemberLookup struct Config { private var store: [String: Int] = [:]; subscript(dynamicMember k: String) -> Int { get { store[k] ?? 0 } set { store[k] = newValue } } }
var cfg = Config(); cfg.epochs = 5; cfg.epochs += 1; print(cfg.epochs, cfg.other)
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { n > 0 ? { n -= 1; return n + 1 }() : nil } }
print(Array(Countdown(n: 3)), Countdown(n: 4).map { $0 * $0 }, Countdown(n: 5).filter { $0.isMultiple(of: 2) }, Countdown(n: 3).reduce(0, +), Countdown(n: 2).contains(1), zip(Countdown(n: 2), "ab").map { "\($0)\($1)" })
struct FibSeq: Sequence { func makeIterator() -> AnyIterator<Int> { var (a, b) = (0, 1); return AnyIterator { defer { (a, b) = (b, a + b) }; return a } } }
print(Array(FibSeq().prefix(10)), FibSeq().first { $0 > 100 }!, Array(FibSeq().prefix { $0 < 20 }.dropFirst(2)))
struct Polynomial: Equatable { var c: [Int]; static func * (a: Self, b: Self) -> Self { var r = [Int](repeating: 0, count: a.c.count + b.c.count - 1); for (i, x) in a.c.enumerated() { for (j, y) in b.c.enumerated() { r[i + j] += x * y } }; return .init(c: r) }
  func callAsFunction(_ x: Int) -> Int { c.reversed().reduce(0) { $0 * x + $1 } } }
let p = Polynomial(c: [1, 2]) * Polynomial(c: [1, 1]); print(p, p(3), p == Polynomial(c: [1, 3, 2]))
func process(_ xs: Any...) { for x in xs { switch x { case let i as Int where i > 5: print("big", i); case is Int: print("int"); case let s as String: print("str", s.count); case let (a, b) as (Int, Int): print("pair", a + b); case let arr as [Int]: print("arr", arr.reduce(0, +)); case let f as (Int) -> Int: print("fn", f(2)); case Optional<Any>.none: print("nil"); case let d as [String: Any]: print("dict", d.keys.sorted()); default: print("other", type(of: x)) } } }
process(3, 10, "hey", (1, 2), [1, 2, 3], { (x: Int) in x * 2 }, ["k": 1, "j": "x"], 2.5, Dog(name: "z"))
extension Array { subscript(safe i: Int) -> Element? { indices ~= i ? self[i] : nil }
  func chunks(of n: Int) -> [ArraySlice<Element>] { stride(from: 0, to: count, by: n).map { self[$0..<Swift.min($0 + n, count)] } }
  mutating func mutateEach(_ f: (inout Element) -> Void) { for i in indices { f(&self[i]) } } }
extension Array where Element == Double { var mean: Double { isEmpty ? .nan : reduce(0, +) / Double(count) } }
extension Array where Element: Hashable { var unique: [Element] { var s = Set<Element>(); return filter { s.insert($0).inserted } }; var histogram: [(Element, Int)] { reduce(into: [:]) { $0[$1, default: 0] += 1 }.sorted { $0.value > $1.value } } }
var nums = [1, 2, 3, 4, 5]; nums.mutateEach { $0 *= 10 }; print(nums[safe: 1] ?? -1, nums[safe: 9] as Any, nums.chunks(of: 2), [1.0, 2].mean, [3, 1, 3].unique, ["a", "b", "a"].histogram)
