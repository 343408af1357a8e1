// Generics: protocols with associated types, conditional conformance, constraints
protocol Container { associatedtype Item; var items: [Item] { get set }; mutating func add(_ x: Item); init() }
extension Container { mutating func add(_ x: Item) { items.append(x) }; var count: Int { items.count }
  static func of(_ xs: Item...) -> Self { var c = Self(); xs.forEach { c.add($0) }; return c } }
extension Container where Item: Comparable { var top: Item? { items.max() } }
extension Container where Item == String { var text: String { items.joined(separator: "|") } }
struct Bag<T>: Container { var items: [T] = [] }
struct Unique<T: Hashable>: Container { private var seen: Set<T> = []; var items: [T] = []; init() {}
  mutating func add(_ x: T) { if seen.insert(x).inserted { items.append(x) } } }
extension Bag: Equatable where T: Equatable {}
extension Bag: CustomStringConvertible where T: CustomStringConvertible { var description: String { "Bag(" + items.map(\.description).joined(separator: ",") + ")" } }
print(Bag.of(3, 1, 2).top!, Unique.of("a", "b", "a").text, Bag.of(1) == Bag.of(1), Bag.of(1, 2))
func largest<C: Container>(_ c: C) -> C.Item? where C.Item: Comparable { c.items.sorted(by: >).first }
print(largest(Bag.of(1.5, 9)) ?? 0, Unique<Int>.of(1, 1, 1).count)
func merge<A: Container, B: Container>(_ a: A, _ b: B) -> [A.Item] where A.Item == B.Item { a.items + b.items }
print(merge(Bag.of(1), Unique.of(2, 2)))
struct Stack<Element> { private var storage: [Element] = []
  mutating func push(_ e: Element) { storage.append(e) }
  @discardableResult mutating func pop() -> Element? { storage.popLast() }
  var isEmpty: Bool { storage.isEmpty } }
extension Stack: ExpressibleByArrayLiteral { init(arrayLiteral elements: Element...) { storage = elements } }
extension Stack: Sequence { func makeIterator() -> AnyIterator<Element> { var rest = storage; return AnyIterator { rest.popLast() } } }
var st: Stack = [1, 2, 3]; st.push(4); st.pop(); print(Array(st), st.map { $0 * 2 }, st.contains(2), st.reduce(0, +))
func pairs<S: Sequence>(_ s: S) -> [(S.Element, S.Element)] { Array(zip(s, s.dropFirst())) }
print(pairs([1, 2, 3]).map { "\($0)-\($1)" }, pairs("abc").map { "\($0.0)\($0.1)" })
protocol Shape { var area: Double { get }; var name: String { get } }
extension Shape { var name: String { String(describing: type(of: self)) } }
struct Sq: Shape { var s: Double; var area: Double { s * s } }
struct Ci: Shape { var r: Double; var area: Double { 3 * r * r }; let name = "circle" }
let shapes: [any Shape] = [Sq(s: 2), Ci(r: 1)]
for s in shapes.sorted(by: { $0.area < $1.area }) { print(s.name, s.area) }
func total(_ s: some Sequence<any Shape>) -> Double { s.reduce(0) { $0 + $1.area } }
print(total(shapes))
struct Pair<A, B> { var a: A; var b: B; func swapped() -> Pair<B, A> { .init(a: b, b: a) }; func mapA<C>(_ f: (A) throws -> C) rethrows -> Pair<C, B> { .init(a: try f(a), b: b) } }
print(Pair(a: 1, b: "x").swapped(), Pair(a: 2, b: true).mapA { Double($0) / 4 })
extension Array where Element: Numeric { func dot(_ o: [Element]) -> Element { zip(self, o).reduce(0) { $0 + $1.0 * $1.1 } } }
extension Sequence where Element: BinaryFloatingPoint { var mean: Element { var s: Element = 0, n: Element = 0; for x in self { s += x; n += 1 }; return n == 0 ? 0 : s / n } }
print([1, 2].dot([3, 4]), [1.0, 2, 4].mean, Set([2.0]).mean, [Float(1), 2].mean)
