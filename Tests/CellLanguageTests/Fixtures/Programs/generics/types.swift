struct Pair<First, Second> {
  var first: First
  var second: Second
  func map<T>(_ f: (Second) -> T) -> Pair<First, T> { Pair<First, T>(first: first, second: f(second)) }
  var flipped: Pair<Second, First> { .init(first: second, second: first) }
}
let p = Pair(first: 1, second: "two")
print(p, p.map(\.count), p.flipped.first)
struct Queue<T> {
  private var incoming: [T] = [], outgoing: [T] = []
  var count: Int { incoming.count + outgoing.count }
  mutating func enqueue(_ item: T) { incoming.append(item) }
  mutating func dequeue() -> T? {
    if outgoing.isEmpty {
      outgoing = incoming.reversed()
      incoming = []
    }
    return outgoing.popLast()
  }
}
var queue = Queue<String>()
queue.enqueue("a"); queue.enqueue("b")
print(queue.dequeue()!, queue.count)
queue.enqueue("c")
print(queue.dequeue()!, queue.dequeue()!, queue.dequeue() as Any)
final class Box<Value> {
  var value: Value
  init(_ value: Value) { self.value = value }
}
let box = Box([1])
let alias = box
alias.value.append(2)
print(box.value, type(of: box))
enum Either<L, R> {
  case left(L), right(R)
  func fold<T>(_ l: (L) -> T, _ r: (R) -> T) -> T {
    switch self {
    case .left(let x): l(x)
    case .right(let x): r(x)
    }
  }
}
let values: [Either<Int, String>] = [.left(1), .right("r")]
print(values.map { $0.fold({ "\($0 * 2)" }, { $0 + $0 }) })
typealias Table<V> = [String: V]
let table: Table<Double> = ["a": 1]
print(table)
