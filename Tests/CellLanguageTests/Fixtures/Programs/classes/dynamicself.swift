class A {
  class var name: String { "A" }
  class func make() -> String { name + Self.name + "\(self)" }
  func who() -> String { Self.name + "\(Self.self)" + "\(type(of: self))" }
  static func plain() -> String { "\(self) \(Self.self) \(name) \(make())" }
  class func tag() -> String { "tag of A for \(self)" }
  required init() {}
  class func create() -> Self { Self.init() }
  static func createTwo() -> (A, A) { (self.init(), Self()) }
  func copy() -> Self { let c = Self.init(); return c }
  func same() -> Self { self }
  func maybe(_ yes: Bool) -> Self? { yes ? self : nil }
  func copyByType() -> Self { type(of: self).init() }
  var twin: Self { Self.init() }
  class subscript(i: Int) -> String { "A\(i)\(self)" }
  subscript(i: Int) -> String { "a\(i)\(Self.name)" }
  class var level: Int { get { Store.levels[name] ?? 0 } set { Store.levels[name] = newValue } }
  func closure() -> () -> String { { Self.name + "!" } }
  func local() -> String { func inner() -> String { Self.name }; return inner() }
  static func names(_ n: Int) -> [String] { (0..<n).map { "\(name)\($0)" } }
  static func reference() -> () -> String { make }
}
class Store { nonisolated(unsafe) static var levels: [String: Int] = [:] }
class B: A {
  override class var name: String { "B" }
  override class func tag() -> String { "tag of B over (" + super.tag() + ") with \(super.name)" }
  override class subscript(i: Int) -> String { "B\(i)" + super[i] }
  override subscript(i: Int) -> String { "b" + super[i] }
  override class var level: Int { get { super.level * 10 } set { super.level = newValue + 1 } }
  func onlyB() -> String { "only" }
}
final class C: B {
  override class var name: String { "C" }
  static let shared = C()
  static func all() -> String { name + Self.name + "\(Self.self)" }
  override class func tag() -> String { "C:" + super.tag() }
}
print(A.make(), B.make(), C.make())
print(A().who(), B().who(), C().who(), (B() as A).who())
print(A.plain(), B.plain(), C.plain())
print(A.tag(), B.tag(), C.tag(), separator: "\n")
print(type(of: A.create()), type(of: B.create()), type(of: C.create()))
print(B.create().onlyB(), C().copy().onlyB(), B().same().onlyB(), B().twin.onlyB(), B().maybe(true)!.onlyB())
let (x, y) = B.createTwo(); print(type(of: x), type(of: y))
let some: A = C()
print(type(of: some.copy()), type(of: some.same()), type(of: some.copyByType()), type(of: some.twin), some.maybe(false) as Any)
print(A[1], B[2], C[3], some[4], B()[5])
let types: [A.Type] = [A.self, B.self, C.self]
for t in types { t.level = 5; print(t.level, t.name, t.make(), t.tag(), t[7], type(of: t.init()), t.create().who()) }
B.level += 2; print(B.level, A.level)
print(some.closure()(), some.local(), B.names(2), C.reference()(), A.reference()())
func names<T: A>(_ type: T.Type) -> String { type.name + T.name + T.make() + T().who() }
print(names(A.self), names(B.self), names(C.self))
func describe<T: A>(_ value: T) -> String { T.name + type(of: value).name }
print(describe(B()), describe(some))
print(C.all(), C.shared.who())
protocol Named { static var title: String { get }; static func build() -> Self; func me() -> String }
extension Named { func me() -> String { Self.title + "/\(Self.self)" }; static func twice() -> String { title + title }; static func again() -> Self { build() } }
class P: Named { class var title: String { "P" }; required init() {}; class func build() -> Self { Self() } }
class Q: P { override class var title: String { "Q" } }
print(P().me(), Q().me(), P.twice(), Q.twice(), type(of: Q.build()), type(of: Q.again()))
func build<T: Named>(_: T.Type) -> T { T.build() }
print(type(of: build(Q.self)), type(of: build(P.self)))
let named: [any Named] = [P(), Q()]
for n in named { print(n.me(), type(of: n).title, type(of: type(of: n).build()), type(of: n).twice()) }
let namedTypes: [any Named.Type] = [P.self, Q.self]
for n in namedTypes { print(n.title, type(of: n.build()), n.twice()) }
let p: P = Q(); print(p.me(), type(of: p).title, type(of: p).build().me())
class G<T> { required init() {}; class func kind() -> String { "\(Self.self) \(T.self)" }; func mine() -> String { Self.kind() } ; static func fresh() -> Self { Self.init() } }
class H: G<Int> { override class func kind() -> String { "H!" + super.kind() } }
print(G<String>.kind(), H.kind(), H().mine(), G<Bool>().mine(), type(of: H.fresh()), type(of: G<Int>.fresh()))
extension A { static var loud: String { name.lowercased() + "!" }; func cry() -> String { Self.loud } ; convenience init(_ n: Int) { self.init(); print("conv", n, Self.name, type(of: self)) } }
print(B.loud, C().cry()); _ = B(3); _ = C(4)
class Counter { static var count = 0; let id: Int; init() { Self.count += 1; id = Self.count } ; static func reset() { count = 0 } }
class Sub: Counter { override init() { super.init(); Self.count += 10 } }
_ = Counter(); _ = Sub(); print(Counter.count, Sub.count); Sub.reset(); print(Counter.count)
enum Shape { class Node { class func n() -> String { "node" + m() }; class func m() -> String { "0" } }; class Leaf: Node { override class func m() -> String { "1" } } }
print(Shape.Leaf.n(), Shape.Node.n())
let f = B.make; let g = type(of: some).make; print(f(), g())
