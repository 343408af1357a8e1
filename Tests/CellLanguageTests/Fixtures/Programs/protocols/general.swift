protocol Monoid { static var zero: Self { get }; static func + (a: Self, b: Self) -> Self }
extension Array: Monoid { static var zero: [Element] { [] } }
extension String: Monoid { static var zero: String { "" } }
extension Int: Monoid {}
func sum<M: Monoid>(_ xs: [M]) -> M { xs.reduce(M.zero, +) }
func sum2<M: Monoid>(_ xs: [M]) -> M { var t = M.zero; for x in xs { t = t + x }; return t }
print(sum([[1], [2, 3]]), sum(["a", "b"]), sum([1, 2, 3]))
print(sum2([[1], [2, 3]]), sum2(["a", "b"]), sum2([1, 2, 3]))

// Generic requirements and witnesses that are more general.
protocol Container {
  associatedtype Item
  var items: [Item] { get }
  func mapped<T>(_ f: (Item) -> T) -> [T]
  func folded<R>(_ start: R, _ f: (R, Item) -> R) -> R
  static func make<S: Sequence>(_ s: S) -> Self where S.Element == Item
}
struct Bag<E>: Container {
  let items: [E]
  func mapped<U>(_ f: (E) -> U) -> [U] { items.map(f) }
  func folded<A>(_ start: A, _ f: (A, E) -> A) -> A { items.reduce(start, f) }
  static func make<Q: Sequence>(_ s: Q) -> Bag<E> where Q.Element == E { Bag(items: Array(s)) }
}
struct Words: Container {
  let items: [String]
  func mapped<U>(_ f: (String) -> U) -> [U] { items.reversed().map(f) }
  func folded<A>(_ start: A, _ f: (A, String) -> A) -> A { items.reduce(start, f) }
  static func make<Q: Sequence>(_ s: Q) -> Words where Q.Element == String { Words(items: s.sorted()) }
}
func describe<C: Container>(_ c: C) -> [String] { c.mapped { "<\($0)>" } }
func count<C: Container>(_ c: C) -> Int { c.folded(0) { n, _ in n + 1 } }
func built<C: Container>(_ type: C.Type, _ xs: [C.Item]) -> C { C.make(xs) }
print(describe(Bag(items: [1, 2, 3])), count(Bag(items: [1.5, 2])))
print(describe(Words(items: ["b", "a"])), count(Words(items: ["x"])))
print(built(Bag<Int>.self, [3, 1]).items, built(Words.self, ["z", "c"]).items)

protocol Visitor { associatedtype Out; func visit(_ n: Int) -> Out; func visit(_ s: String) -> Out }
struct Show: Visitor { func visit(_ n: Int) -> String { "n\(n)" }; func visit(_ s: String) -> String { "s\(s)" } }
struct Size: Visitor { func visit(_ n: Int) -> Int { n }; func visit(_ s: String) -> Int { s.count } }
enum Node { case number(Int), text(String), list([Node])
  func accept<V: Visitor>(_ v: V) -> [V.Out] {
    switch self {
    case .number(let n): [v.visit(n)]
    case .text(let s): [v.visit(s)]
    case .list(let nodes): nodes.flatMap { $0.accept(v) }
    }
  }
}
let tree = Node.list([.number(4), .list([.text("ab"), .number(7)]), .text("xyz")])
print(tree.accept(Show()), tree.accept(Size()).reduce(0, +))

protocol Shape { func area() -> Double; func scaled(by k: some BinaryFloatingPoint) -> Self }
struct Sq: Shape { var s: Double; func area() -> Double { s * s }; func scaled(by k: some BinaryFloatingPoint) -> Sq { Sq(s: s * Double(k)) } }
let shapes: [any Shape] = [Sq(s: 1), Sq(s: 2)]
print(shapes.map { $0.scaled(by: Float(2)).area() })

protocol Addable { static func + (a: Self, b: Self) -> Self }
extension Double: Addable {}
extension Array: Addable where Element: Addable { static func + (a: [Element], b: [Element]) -> [Element] { zip(a, b).map { $0 + $1 } } }
func twice<T: Addable>(_ x: T) -> T { x + x }
print(twice(2.5), twice([1.0, 2.0]))
protocol Formatting { func f(_ x: Int) -> String }
struct G: Formatting { func f<T>(_ x: T) -> String { "generic \(x)" } }
let p: any Formatting = G()
print(p.f(3))
protocol Keyed { subscript(key: String) -> Int? { get } ; init(pairs: [(String, Int)]) }
struct Store: Keyed { var d: [String: Int]; init<S: Sequence>(pairs: S) where S.Element == (String, Int) { d = Dictionary(uniqueKeysWithValues: Array(pairs)) }
  subscript(key: String) -> Int? { d[key] } }
func load<K: Keyed>(_: K.Type) -> Int? { K(pairs: [("a", 1), ("b", 2)])["b"] }
print(load(Store.self) as Any)
