// Protocol-oriented shapes, associated types, any/some, default implementations, static members
protocol Container { associatedtype Item; var items: [Item] { get set }; mutating func add(_ item: Item) }
extension Container { mutating func add(_ item: Item) { items.append(item) }; var count: Int { items.count } }
extension Container where Item: Comparable { func largest() -> Item? { items.max() } }
struct Stack<T>: Container { var items: [T] = []; mutating func pop() -> T? { items.popLast() } }
struct Bag: Container { typealias Item = String; var items = ["x"]; mutating func add(_ item: String) { items.insert(item.uppercased(), at: 0) } }
var s = Stack<Int>(); s.add(3); s.add(9); s.add(4)
print(s.count, s.largest() ?? 0, s.pop()!, s.items)
var bag = Bag(); bag.add("hello"); print(bag.items, bag.largest() as Any)
func fill<C: Container>(_ c: inout C, with x: C.Item, times n: Int) -> Int where C.Item: Equatable { for _ in 0..<n { c.add(x) }; return c.items.filter { $0 == x }.count }
print(fill(&s, with: 7, times: 3))
protocol Shape { static var sides: Int { get }; var area: Double { get }; func describe() -> String }
extension Shape { func describe() -> String { "\(type(of: self)) with \(Self.sides) sides, area \(area)" } }
struct Square: Shape { static let sides = 4; let side: Double; var area: Double { side * side } }
struct Circle: Shape { static var sides: Int { 0 }; var r: Double; var area: Double { 3 * r * r }; func describe() -> String { "round" } }
let shapes: [any Shape] = [Square(side: 2), Circle(r: 1)]
for shape in shapes { print(shape.describe(), type(of: shape)) }
func bigger(_ a: some Shape, _ b: any Shape) -> Double { max(a.area, b.area) }
print(bigger(Square(side: 3), shapes[1]))
func make(_ big: Bool) -> some Shape { Square(side: big ? 10 : 1) }
print(make(true).area)
struct Temperature: Comparable, Hashable, ExpressibleByFloatLiteral, CustomStringConvertible {
  var celsius: Double
  init(celsius: Double) { self.celsius = celsius }
  init(floatLiteral value: Double) { celsius = value }
  static func < (l: Self, r: Self) -> Bool { l.celsius < r.celsius }
  var fahrenheit: Double { get { celsius * 9 / 5 + 32 } set { celsius = (newValue - 32) * 5 / 9 } }
  var description: String { "\(celsius)°C" }
}
var t: Temperature = 21.5
t.fahrenheit = 212
print(t, [Temperature(celsius: 3), 1.5, t].sorted(), max(t, 3.5), t > 99.0)
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { if n == 0 { return nil }; defer { n -= 1 }; return n } }
for i in Countdown(n: 3) { print(i, terminator: " ") }
print(Array(Countdown(n: 4)), Countdown(n: 5).map { $0 * 2 }.reduce(0, +), Countdown(n: 3).contains(2), zip(Countdown(n: 2), "ab").map { "\($0)\($1)" })
struct Pair<A, B> { var first: A; var second: B }
extension Pair: Equatable where A: Equatable, B: Equatable {}
extension Pair where A == Int { func doubled() -> Int { first * 2 } }
print(Pair(first: 1, second: "a") == Pair(first: 1, second: "a"), Pair(first: 4, second: 0.5).doubled(), Pair(first: [1], second: Optional(2)))
