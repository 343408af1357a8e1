protocol Container { associatedtype Item; var items: [Item] { get } }
protocol NumberContainer: Container where Item: Numeric {}
extension NumberContainer { var total: Item { items.reduce(0, +) } }
protocol Keyed: Container { associatedtype Key: Hashable; func key(for i: Item) -> Key }
extension Keyed { func index() -> [Key: [Item]] { Dictionary(grouping: items, by: key(for:)) } }
struct Ints: NumberContainer { let items: [Int] }
struct Words: Keyed { let items: [String]; func key(for w: String) -> Int { w.count } }
print(Ints(items: [1, 2, 3]).total, Words(items: ["a", "bb", "c"]).index().sorted { $0.key < $1.key })
func make() -> some Container { Ints(items: [4]) }
func wrap<T: Numeric>(_ t: T) -> some NumberContainer { struct_(t) }
struct Box<T: Numeric>: NumberContainer { let items: [T] }
func struct_<T: Numeric>(_ t: T) -> Box<T> { Box(items: [t]) }
print(make().items.count, wrap(2.5).total, type(of: wrap(1)), wrap(3))
extension Array: Container { var items: [Element] { self } }
func firstItem<C: Container>(_ c: C) -> C.Item? where C.Item: CustomStringConvertible { c.items.first }
print(firstItem([3]) as Any)
func describe(_ c: any Container) -> String { "\(c.items.count) of \(type(of: c))" }
print(describe(Ints(items: [])), describe(["x"]))
protocol Stateful: AnyObject { associatedtype State: Equatable; var state: State { get set }; func transition(_ s: State) -> Bool }
extension Stateful { func move(to s: State) { if transition(s) { state = s } } }
final class Door: Stateful { enum State { case open, closed, locked }; var state = State.closed
  func transition(_ s: State) -> Bool { switch (state, s) { case (.closed, .open), (.open, .closed), (.closed, .locked), (.locked, .closed): true; default: false } } }
let d = Door(); d.move(to: .open); print(d.state); d.move(to: .locked); print(d.state)
protocol Monoid { static var empty: Self { get }; static func <> (a: Self, b: Self) -> Self }
infix operator <>: AdditionPrecedence
extension Int: Monoid { static let empty = 0; static func <> (a: Int, b: Int) -> Int { a + b } }
extension String: Monoid { static let empty = ""; static func <> (a: String, b: String) -> String { a + b } }
extension Optional: Monoid where Wrapped: Monoid { static var empty: Self { nil }; static func <> (a: Self, b: Self) -> Self { switch (a, b) { case let (x?, y?): x <> y; case let (x, nil): x; case let (nil, y): y } } }
extension Sequence where Element: Monoid { func fold() -> Element { reduce(.empty, <>) } }
print([1, 2, 3].fold(), ["a", "b"].fold(), [1, nil, 2].fold() as Any)
struct Pair<A, B> { let a: A, b: B }
extension Pair: Monoid where A: Monoid, B: Monoid { static var empty: Pair { Pair(a: .empty, b: .empty) }; static func <> (x: Pair, y: Pair) -> Pair { Pair(a: x.a <> y.a, b: x.b <> y.b) } }
print([Pair(a: 1, b: "x"), Pair(a: 2, b: "y")].fold())
typealias IntPair = Pair<Int, Int>
extension Pair where A == Int, B == Int { var sum: Int { a + b } }
print(IntPair(a: 3, b: 4).sum, IntPair.self)
