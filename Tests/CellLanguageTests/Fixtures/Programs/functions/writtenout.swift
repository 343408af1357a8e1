// Short functions whose arguments change while they are called.
struct Vector: Equatable {
  var x: Int, y: Int
  func dot(_ o: Vector) -> Int { x * o.x + y * o.y }
  mutating func add(_ o: Vector) {
    x += o.x
    y += o.y
    x += o.x
  }
  static func + (a: Vector, b: Vector) -> Vector { Vector(x: a.x + b.x, y: a.y + b.y) }
}

var v = Vector(x: 1, y: 2)
v.add(v)
print(v)
var vectors = [Vector(x: 1, y: 0), Vector(x: 0, y: 1)]
func take() -> Int {
  vectors.removeAll()
  vectors.append(Vector(x: 9, y: 9))
  return 0
}
func pair(_ a: Vector, _ i: Int) -> Vector { Vector(x: a.x, y: i) }
print(pair(vectors[1], take()), vectors)
print(v.dot(Vector(x: 2, y: 3)), (v + v + v).dot(v))

var counter = 10
func bump(_ by: Int) -> Int { counter += by; return counter + by }
func first(_ a: Int, _ b: Int) -> Int { a * 100 + b }
print(first(counter, bump(1)), first(bump(2), counter), counter)
func grow(_ x: Int) { counter += x; counter += x }
grow(counter)
print(counter)
func isBig(_ n: Int) -> Bool { n > 3 }
print([1, 5, 2, 7].filter(isBig), isBig(counter))

// Functions in functions, generic ones and those of protocols.
protocol Named { var name: String { get } }
extension Named { func greet(_ other: String) -> String { "\(name) greets \(other)" } }
struct Person: Named { let name: String }
func larger<T: Comparable>(_ a: T, _ b: T) -> T { a < b ? b : a }
print(Person(name: "Ada").greet(larger("Bob", "Abe")), larger(2.5, 1.5))
class Tally {
  var hits = 0
  var twice: Int { hits * 2 }
  func hit(_ n: Int) -> Int { hits += n; return hits }
  deinit { print("tally goes") }
}
func use(_ t: Tally) -> Int { t.twice + t.hits }
do {
  let tally = Tally()
  print(tally.hit(2) + tally.hit(3), use(tally), use(Tally()))
}
func half(_ n: Int) throws -> Int {
  guard n % 2 == 0 else { throw Odd(n: n) }
  return n / 2
}
struct Odd: Error { let n: Int }
do { print(try half(8), try half(half(6))) } catch { print(error) }

struct Rank: Comparable {
  let value: Int
  let name: String
  static func < (a: Rank, b: Rank) -> Bool { a.value == b.value ? a.name < b.name : a.value < b.value }
}
let ranks = [Rank(value: 2, name: "b"), Rank(value: 1, name: "z"), Rank(value: 2, name: "a")]
print(ranks.sorted().map(\.name), ranks.max()!.name, ranks.sorted(by: >).map { $0.name })

// What a function is given stays, whatever the function takes away.
class Node {
  let value: Int
  init(_ value: Int) { self.value = value }
  deinit { print("node \(value) goes") }
}
class Shelf {
  var nodes: [Node]
  init(_ count: Int) { nodes = (0..<count).map { Node($0) } }
  func clear(_ node: Node) -> Int { nodes.removeAll(); return node.value }
  func drop(_ node: Node) -> Int { nodes.removeLast().value * 10 + node.value }
}
let shelf = Shelf(3)
print(shelf.drop(shelf.nodes[2]))
print(shelf.clear(shelf.nodes[0]))
var loose = [Node(7)]
func empty(_ node: Node) -> Int { loose.removeAll(); return node.value }
print(empty(loose[0]))
struct Pile {
  var items = [1, 2, 3]
  mutating func pop() -> Int? { items.isEmpty ? nil : items.removeLast() }
}
var pile = Pile()
while let item = pile.pop() { print(item, pile.items.count, terminator: " ") }
print()
