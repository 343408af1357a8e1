protocol Container {
  associatedtype Item; var count: Int { get }; var isEmpty: Bool { get }; mutating func push(_ item: Item);
  mutating func pop() -> Item?
}
extension Container {
  var isEmpty: Bool { count == 0 };
  mutating func push<S: Sequence>(all items: S) where S.Element == Item { for i in items { push(i) } };
  mutating func drain() -> [Item] { var r: [Item] = []; while let x = pop() { r.append(x) }; return r }
}
struct Stack<Element>: Container, ExpressibleByArrayLiteral {
  private var items: [Element] = []; init() {}; init(arrayLiteral elements: Element...) { items = elements };
  var count: Int { items.count }; mutating func push(_ item: Element) { items.append(item) };
  mutating func pop() -> Element? { items.popLast() }; var top: Element? { items.last }
}
struct Queue<Element>: Container {
  private var inbox: [Element] = [], outbox: [Element] = []; var count: Int { inbox.count + outbox.count };
  mutating func push(_ item: Element) { inbox.append(item) };
  mutating func pop() -> Element? {
    if outbox.isEmpty { outbox = inbox.reversed(); inbox.removeAll(keepingCapacity: true) }; return outbox.popLast()
  }
}
struct Heap<Element>: Container {
  private var items: [Element] = []
  private let before: (Element, Element) -> Bool
  init(by before: @escaping (Element, Element) -> Bool) { self.before = before }
  var count: Int { items.count }
  mutating func push(_ item: Element) {
    items.append(item); var i = items.count - 1;
    while i > 0, case let p = (i - 1) / 2, before(items[i], items[p]) { items.swapAt(i, p); i = p }
  }
  mutating func pop() -> Element? {
    guard !items.isEmpty else { return nil }
    items.swapAt(0, items.count - 1)
    let result = items.removeLast()
    var i = 0
    while true {
      let candidates = [2 * i + 1, 2 * i + 2].filter { $0 < items.count }
      guard let best = candidates.min(by: { before(items[$0], items[$1]) }), before(items[best], items[i]) else {
        break
      }
      items.swapAt(i, best); i = best
    }
    return result
  }
}
extension Heap where Element: Comparable { init() { self.init(by: <) } }
extension Stack: Equatable where Element: Equatable {}
extension Stack: Hashable where Element: Hashable {}
extension Stack: CustomStringConvertible {
  var description: String { "Stack(\(items.map { String(describing: $0) }.joined(separator: "|")))" }
}
var s: Stack = [1, 2, 3]; s.push(4); s.push(all: 5...6); print(s, s.pop()!, s.top as Any, s.count, s.isEmpty)
var q = Queue<String>(); q.push(all: ["x", "y", "z"]); print(q.pop()!, q.count); q.push("w");
print(q.drain(), q.isEmpty)
var h = Heap<Int>(); h.push(all: [5, 1, 4, 1, 5, 9, 2, 6]); print(h.drain())
var words = Heap<String>(by: { ($0.count, $1) < ($1.count, $0) });
words.push(all: "the quick brown fox jumps over the lazy dog".split(separator: " ").map(String.init));
print(words.drain())
print(s == [1, 2, 3, 4, 5], Set([s, s, [9]]).count, [s: "one"][[1, 2, 3, 4, 5]] ?? "none")
func total<C: Container>(_ c: C) -> Int where C.Item: BinaryInteger {
  var c = c; return c.drain().reduce(0) { $0 + Int($1) }
}
print(total(s), total(h))
func merge<A: Container, B: Container>(_ a: A, into b: B) -> B where A.Item == B.Item {
  var (a, b) = (a, b); while let x = a.pop() { b.push(x) }; return b
}
var m = merge(s, into: Queue()); print(m.drain())
var boxes: [any Container] = [s, Queue<Double>(), h]; print(boxes.map(\.count), boxes.filter { $0.isEmpty }.count)
func describe(_ c: some Container) -> String { "\(type(of: c)) with \(c.count)" }
for b in boxes { print(describe(b)) }
boxes.removeFirst(); print(boxes.count)
struct Pair<A, B> { var a: A, b: B; func swapped() -> Pair<B, A> { .init(a: b, b: a) } }
extension Pair: Comparable where A: Comparable, B: Comparable {
  static func < (x: Self, y: Self) -> Bool { (x.a, x.b) < (y.a, y.b) }
}
extension Pair: Equatable where A: Equatable, B: Equatable {}
print(
  [Pair(a: 2, b: "b"), Pair(a: 1, b: "z"), Pair(a: 2, b: "a")].sorted().map { "\($0.a)\($0.b)" },
  Pair(a: 1, b: true).swapped())
