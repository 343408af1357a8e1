// protocols with associated types, default implementations, conditional conformance
protocol Container {
  associatedtype Item
  var items: [Item] { get }
  init(_ items: [Item])
  mutating func add(_ item: Item)
}
extension Container {
  var count: Int { items.count }
  var isEmpty: Bool { items.isEmpty }
  subscript(_ i: Int) -> Item { items[i] }
  func mapped<T>(_ f: (Item) throws -> T) rethrows -> [T] { try items.map(f) }
}
extension Container where Item: Comparable {
  func largest() -> Item? { items.max() }
  func ordered() -> Self { Self(items.sorted()) }
}
extension Container where Item == String {
  func glued() -> String { items.joined(separator: "|") }
}
struct Bag<Element>: Container {
  private(set) var items: [Element]
  init(_ items: [Element]) { self.items = items }
  mutating func add(_ item: Element) { items.append(item) }
}
extension Bag: Equatable where Element: Equatable {}
extension Bag: Hashable where Element: Hashable {}
extension Bag: Sequence { func makeIterator() -> IndexingIterator<[Element]> { items.makeIterator() } }
extension Bag: ExpressibleByArrayLiteral { init(arrayLiteral elements: Element...) { self.init(elements) } }
extension Bag: CustomStringConvertible where Element: CustomStringConvertible {
  var description: String { "Bag(" + items.map(\.description).joined(separator: ", ") + ")" }
}
func total<C: Container>(_ c: C) -> C.Item where C.Item: AdditiveArithmetic { c.items.reduce(.zero, +) }
func same<A: Container, B: Container>(_ a: A, _ b: B) -> Bool where A.Item == B.Item, A.Item: Equatable { a.items == b.items }
var b: Bag<Int> = [3, 1, 2]
b.add(9)
print(b, b.count, b[0], b.largest() ?? 0, b.ordered(), total(b), total(Bag([1.5, 2.5])))
print(Bag(["x", "y"]).glued(), same(b, Bag([3, 1, 2, 9])), b == [3, 1, 2, 9])
for x in b where x > 1 { print(x, terminator: " ") }
print()
print(b.reduce(0) { $0 + $1 }, b.contains(9), b.enumerated().map { $0 * $1 }, b.reversed(), Array(b.dropFirst(2)))
print(Set([Bag([1]), Bag([1]), Bag([2])]).count, b.mapped { "\($0)!" })
protocol Shape { var area: Double { get }; func scaled(by f: Double) -> Self; static var unit: Self { get } }
extension Shape { func doubled() -> Self { scaled(by: 2) }; var label: String { "\(Self.self) \(area)" } }
struct Sq: Shape { var s: Double; var area: Double { s * s }; func scaled(by f: Double) -> Sq { Sq(s: s * f) }; static let unit = Sq(s: 1) }
struct Ci: Shape { var r: Double; var area: Double { 3 * r * r }; func scaled(by f: Double) -> Self { .init(r: r * f) }; static var unit: Ci { Ci(r: 1) }; var label: String { "circle" } }
let shapes: [any Shape] = [Sq.unit, Ci.unit, Sq(s: 3).doubled()]
for s in shapes { print(s.label, s.area, s.doubled().area, type(of: s), type(of: s).unit.area) }
func describe(_ s: some Shape) -> String { s.label + " " + type(of: s).unit.label }
for s in shapes { print(describe(s)) }
func biggest<S: Shape>(_ xs: [S]) -> S? { xs.max { $0.area < $1.area } }
print(biggest([Sq(s: 1), Sq(s: 5), Sq(s: 2)])!)
