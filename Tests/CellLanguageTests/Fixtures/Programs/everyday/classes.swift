// classes, inheritance, initialisers, observers, deinit, static, subscripts, equality by identity
class Animal: CustomStringConvertible {
  let name: String
  private(set) var energy: Int { didSet { if energy < 0 { energy = 0 }; log.append("\(oldValue)->\(energy)") } }
  static var count = 0
  class var kind: String { "animal" }
  var log: [String] = []
  init(name: String, energy: Int = 10) { self.name = name; self.energy = energy; Self.count += 1 }
  convenience init?(_ text: String) { let p = text.split(separator: ":"); guard p.count == 2, let e = Int(p[1]) else { return nil }; self.init(name: String(p[0]), energy: e) }
  func speak() -> String { "..." }
  func move(_ n: Int = 3) { energy -= n }
  var description: String { "\(type(of: self).kind) \(name) \(energy) \(speak())" }
  deinit { print("bye", name); Animal.count -= 1 }
}
class Dog: Animal {
  var tricks: [String: Int] = [:] { willSet { if newValue.count > tricks.count { print("learned", newValue.keys.sorted().filter { tricks[$0] == nil }) } } }
  override class var kind: String { "dog" }
  override func speak() -> String { "Wuff" + super.speak() }
  override func move(_ n: Int) { super.move(n * 2); tricks["move", default: 0] += 1 }
  subscript(_ t: String) -> Int { get { tricks[t] ?? 0 } set { tricks[t] = newValue } }
  required init(tricks: [String]) { super.init(name: "Rex"); for t in tricks { self[t] = 1 } }
  override init(name: String, energy: Int) { super.init(name: name + "!", energy: energy) }
}
final class Puppy: Dog { override func speak() -> String { super.speak().lowercased() }; override var description: String { "puppy " + super.description } }
do {
  let a: Animal? = Animal("Cat:5"), b = Animal("broken"), d = Dog(tricks: ["sit"])
  print(a!, b as Any, d, Animal.count)
  a?.move(9); d.move(2); d.move(1); d["roll"] += 4
  print(a!.log, d.log, d["roll"], d["none"], d.tricks.sorted { $0.key < $1.key })
  let all: [Animal] = [a!, d, Puppy(tricks: [])]
  for x in all { if let dog = x as? Dog { print("dog", dog.tricks.count, dog is Puppy) } else { print("not", x.name) } }
  print(all.map { $0.speak() }, d === all[1], d !== all[0], (all[1] as! Dog)["sit"], all.contains { $0 === d })
  let t: Dog.Type = Puppy.self; print(t.init(tricks: ["x"]).name, t.kind, t)
}
print(Animal.count)
final class Node<T> { var value: T; var next: Node?; weak var prev: Node?; init(_ v: T, next: Node? = nil) { value = v; self.next = next; next?.prev = self } }
struct LinkedList<T>: Sequence, ExpressibleByArrayLiteral {
  private var head: Node<T>?; private(set) var count = 0
  init(arrayLiteral e: T...) { for x in e.reversed() { push(x) } }
  mutating func push(_ v: T) { head = Node(v, next: head); count += 1 }
  mutating func pop() -> T? { guard let h = head else { return nil }; head = h.next; count -= 1; return h.value }
  func makeIterator() -> AnyIterator<T> { var n = head; return AnyIterator { defer { n = n?.next }; return n?.value } }
}
var list: LinkedList = [1, 2, 3]; list.push(0); print(Array(list), list.pop()!, list.count, list.map { $0 * 2 }, list.contains(3), list.min()!)
struct Matrix: Equatable { let rows, cols: Int; private var grid: [Double]
  init(_ r: Int, _ c: Int, _ f: (Int, Int) -> Double = { _, _ in 0 }) { rows = r; cols = c; grid = []; for i in 0..<r { for j in 0..<c { grid.append(f(i, j)) } } }
  subscript(i: Int, j: Int) -> Double { get { precondition(i < rows && j < cols, "range"); return grid[i * cols + j] } set { grid[i * cols + j] = newValue } }
  static func * (a: Matrix, b: Matrix) -> Matrix { Matrix(a.rows, b.cols) { i, j in (0..<a.cols).reduce(0) { $0 + a[i, $1] * b[$1, j] } } }
  static prefix func - (m: Self) -> Self { .init(m.rows, m.cols) { -m[$0, $1] } }
  static func += (a: inout Self, b: Self) { for i in 0..<a.rows { for j in 0..<a.cols { a[i, j] += b[i, j] } } }
  var transposed: Matrix { Matrix(cols, rows) { self[$1, $0] } } }
var m = Matrix(2, 2) { Double($0 * 2 + $1) }; m += m; m[0, 1] *= 3; print(m, (m * m.transposed)[1, 1], -m == m, (-m)[0, 1])
class Lazy { lazy var v: Int = { print("computing"); return 42 }(); static let shared = Lazy(); private init() { print("made") } }
print("before"); print(Lazy.shared.v, Lazy.shared.v)
struct Temp { var c: Double; var f: Double { get { c * 9 / 5 + 32 } set { c = (newValue - 32) * 5 / 9 } }; mutating func warm(by d: Double = 1) -> Self { c += d; return self } }
var tt = Temp(c: 100); tt.f = 50; print(tt, tt.f, tt.warm(), tt.warm(by: 2).c); let copy = tt; tt.c = 0; print(copy.c, tt.c)
protocol Named: AnyObject { var name: String { get set } }; class A1: Named { var name = "a" }; func rename(_ n: Named) { n.name += "!" }; let a1 = A1(); rename(a1); print(a1.name)
enum Level: Int, Comparable, CaseIterable { case low = 1, mid, high; static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }; var next: Level? { Level(rawValue: rawValue + 1) }; mutating func up() { self = next ?? self } }
var lv = Level.low; lv.up(); print(lv, lv > .low, Level.allCases.max()!, lv.next!.next as Any, Level.allCases.filter { $0 >= .mid }, [Level.high, .low].sorted(), Level(rawValue: 9) as Any, Dictionary(uniqueKeysWithValues: Level.allCases.map { ($0, "\($0)") })[.mid]!)
