// Event simulation with heap, classes, weak references, observers.
struct Heap<T> { private var a: [T] = []; let before: (T, T) -> Bool
  init(_ items: [T] = [], by before: @escaping (T, T) -> Bool) { self.before = before; for x in items { push(x) } }
  var isEmpty: Bool { a.isEmpty }; var count: Int { a.count }; var top: T? { a.first }
  mutating func push(_ x: T) { a.append(x); var i = a.count - 1; while i > 0, case let p = (i - 1) / 2, before(a[i], a[p]) { a.swapAt(i, p); i = p } }
  mutating func pop() -> T? { guard let first = a.first else { return nil }; let last = a.removeLast(); guard !a.isEmpty else { return first }; a[0] = last
    var i = 0; while true { var m = i; for c in [2 * i + 1, 2 * i + 2] where c < a.count && before(a[c], a[m]) { m = c }; if m == i { break }; a.swapAt(i, m); i = m }; return first } }
var h = Heap([5, 2, 8, 1, 9, 3], by: <); var out: [Int] = []; while let x = h.pop() { out.append(x) }; print(out, h.isEmpty, h.top as Any)
protocol Listener: AnyObject { func notify(_ e: Event) }
struct Event: Hashable, Comparable { let time: Int, kind: Kind, who: String; enum Kind: String, CaseIterable { case arrive, serve, leave }
  static func < (a: Self, b: Self) -> Bool { (a.time, a.kind.order, a.who) < (b.time, b.kind.order, b.who) } }
extension Event.Kind { var order: Int { Self.allCases.firstIndex(of: self)! } }
final class Counter: Listener { private(set) var counts: [Event.Kind: Int] = [:]; func notify(_ e: Event) { counts[e.kind, default: 0] += 1 }; deinit { print("counter gone") } }
final class Printer: Listener { var lines = 0; func notify(_ e: Event) { lines += 1; if lines <= 4 { print("t=\(e.time) \(e.who) \(e.kind.rawValue)") } } }
struct Weak<T: AnyObject> { weak var value: T?; init(_ v: T) { value = v } }
final class Simulation {
  private var queue = Heap<Event>(by: <), waiting: [String] = [], busy: String?
  private(set) var clock = 0 { willSet { assert(newValue >= clock, "time goes on") } }
  var onFinish: ((Simulation) -> Void)?
  private var listeners: [ObjectIdentifier: () -> Listener?] = [:]
  private lazy var log: [String] = { ["start@\(clock)"] }()
  func listen(_ l: Listener) { listeners[ObjectIdentifier(l)] = { [weak l] in l } }
  func schedule(_ k: Event.Kind, _ who: String, after d: Int) { queue.push(Event(time: clock + d, kind: k, who: who)) }
  func run() -> [String] {
    while let e = queue.pop() { clock = e.time; for l in listeners.values { l()?.notify(e) }
      switch e.kind {
      case .arrive where busy == nil: busy = e.who; schedule(.serve, e.who, after: 0)
      case .arrive: waiting.append(e.who)
      case .serve: log.append("\(e.who)@\(clock)"); schedule(.leave, e.who, after: 3)
      case .leave: busy = nil; if !waiting.isEmpty { busy = waiting.removeFirst(); schedule(.serve, busy!, after: 0) } } }
    onFinish?(self); return log } }
let sim = Simulation(); let printer = Printer(); sim.listen(printer)
do { let c = Counter(); sim.listen(c); _ = c.counts }
let counter = Counter(); sim.listen(counter)
for (i, w) in ["ann", "bob", "cy", "dee"].enumerated() { sim.schedule(.arrive, w, after: i * i) }
sim.onFinish = { print("finished at", $0.clock) }
print(sim.run()); print(counter.counts.sorted { $0.key.order < $1.key.order }.map { "\($0.key): \($0.value)" }, printer.lines)
var w: Weak<Counter>? = nil; do { let c = Counter(); w = Weak(c); print(w?.value != nil) }; print(w?.value == nil)
class Node { let v: Int; var next: Node?; weak var prev: Node?; init(_ v: Int) { self.v = v }; deinit { print("-\(v)", terminator: " ") } }
do { let a = Node(1), b = Node(2); a.next = b; b.prev = a; print(b.prev!.v, a.next!.v, a === b.prev) }; print()
struct Holder { var node = Node(9) };
func move(_ x: inout [Int], _ f: (Int) -> Int?) { x = x.compactMap(f) }; var xs = [1, 2, 3]; move(&xs) { [k = 2] in $0 > k ? nil : $0 * k }; print(xs)
