import Foundation
// LRU cache, linked list, graph, priority queue, trie, event system
final class LRUCache<Key: Hashable, Value> {
  private final class Node { let key: Key; var value: Value; weak var prev: Node?; var next: Node?
    init(_ key: Key, _ value: Value) { self.key = key; self.value = value } }
  private var map: [Key: Node] = [:]; private var head: Node?, tail: Node?; let capacity: Int
  private(set) var hits = 0, misses = 0
  init(capacity: Int) { self.capacity = capacity }
  subscript(key: Key) -> Value? {
    get { guard let n = map[key] else { misses += 1; return nil }; hits += 1; moveToFront(n); return n.value }
    set { if let v = newValue { if let n = map[key] { n.value = v; moveToFront(n) } else { let n = Node(key, v); map[key] = n; pushFront(n); if map.count > capacity, let last = tail { remove(last); map[last.key] = nil } } } else if let n = map.removeValue(forKey: key) { remove(n) } } }
  private func pushFront(_ n: Node) { n.next = head; head?.prev = n; head = n; if tail == nil { tail = n } }
  private func remove(_ n: Node) { n.prev?.next = n.next; n.next?.prev = n.prev; if head === n { head = n.next }; if tail === n { tail = n.prev }; n.prev = nil; n.next = nil }
  private func moveToFront(_ n: Node) { guard head !== n else { return }; remove(n); pushFront(n) }
  var keys: [Key] { var out: [Key] = []; var c = head; while let n = c { out.append(n.key); c = n.next }; return out }
}
let cache = LRUCache<String, Int>(capacity: 2)
cache["a"] = 1; cache["b"] = 2; _ = cache["a"]; cache["c"] = 3
print(cache.keys, cache["b"] as Any, cache["a"] ?? 0, "hits \(cache.hits) misses \(cache.misses)")
cache["a"] = nil; print(cache.keys)
struct Heap<T> { private var a: [T] = []; private let before: (T, T) -> Bool
  init(_ s: some Sequence<T>, by before: @escaping (T, T) -> Bool) { self.before = before; for x in s { insert(x) } }
  var count: Int { a.count }; var isEmpty: Bool { a.isEmpty }; var peek: T? { a.first }
  mutating func insert(_ x: T) { a.append(x); var i = a.count - 1; while i > 0, case let p = (i - 1) / 2, before(a[i], a[p]) { a.swapAt(i, p); i = p } }
  mutating func pop() -> T? { guard !a.isEmpty else { return nil }; a.swapAt(0, a.count - 1); defer { sift(0) }; return a.removeLast() }
  private mutating func sift(_ start: Int) { var i = start; while true { let l = 2 * i + 1, r = l + 1; var m = i; if l < a.count, before(a[l], a[m]) { m = l }; if r < a.count && before(a[r], a[m]) { m = r }; if m == i { return }; a.swapAt(i, m); i = m } } }
extension Heap where T: Comparable { init(_ s: some Sequence<T>) { self.init(s, by: <) } }
var h = Heap([5, 2, 8, 1]); var sorted: [Int] = []; while let x = h.pop() { sorted.append(x) }; print(sorted)
struct Edge: Hashable { let to: String; let weight: Double }
struct Graph { private(set) var adj: [String: Set<Edge>] = [:]
  mutating func connect(_ a: String, _ b: String, _ w: Double) { adj[a, default: []].insert(Edge(to: b, weight: w)); adj[b, default: []].insert(Edge(to: a, weight: w)) }
  func dijkstra(from s: String) -> [String: Double] { var dist = [s: 0.0]; var q = Heap<(String, Double)>([(s, 0)]) { $0.1 < $1.1 }
    while let (u, d) = q.pop() { if d > dist[u, default: .infinity] { continue }; for e in adj[u] ?? [] { let nd = d + e.weight; if nd < dist[e.to] ?? .infinity { dist[e.to] = nd; q.insert((e.to, nd)) } } }; return dist }
  func bfs(_ s: String) -> [String] { var seen: Set = [s], queue = [s], order: [String] = []; while !queue.isEmpty { let u = queue.removeFirst(); order.append(u); for v in (adj[u] ?? []).map(\.to).sorted() where seen.insert(v).inserted { queue.append(v) } }; return order } }
var g = Graph(); for (a, b, w) in [("A", "B", 4.0), ("A", "C", 1), ("C", "B", 2), ("B", "D", 5.5)] { g.connect(a, b, w) }
print(g.dijkstra(from: "A").sorted { $0.key < $1.key }.map { "\($0)=\($1)" }.joined(separator: " "), g.bfs("A"))
final class Trie { private var children: [Character: Trie] = [:]; private var isWord = false
  func insert(_ w: some StringProtocol) { guard let c = w.first else { isWord = true; return }; children[c, default: Trie()].insert(w.dropFirst()) }
  func words(prefix: String = "") -> [String] { (isWord ? [prefix] : []) + children.sorted { $0.key < $1.key }.flatMap { $1.words(prefix: prefix + String($0)) } }
  func contains(_ w: String) -> Bool { var n = self; for c in w { guard let next = n.children[c] else { return false }; n = next }; return n.isWord } }
let trie = Trie(); "to tea ten inn in".split(separator: " ").forEach(trie.insert); print(trie.words(), trie.contains("te"), trie.contains("tea"))
enum JSON: CustomStringConvertible { case null, bool(Bool), number(Double), string(String), array([JSON]), object([String: JSON])
  var description: String { switch self { case .null: "null"; case .bool(let b): "\(b)"; case .number(let n): n.truncatingRemainder(dividingBy: 1) == 0 ? String(format: "%.0f", n) : "\(n)"; case .string(let s): "\"\(s)\""; case .array(let a): "[" + a.map(\.description).joined(separator: ",") + "]"; case .object(let o): "{" + o.sorted { $0.key < $1.key }.map { "\"\($0.key)\":\($0.value)" }.joined(separator: ",") + "}" } }
  subscript(key: String) -> JSON? { if case .object(let o) = self { o[key] } else { nil } }
  subscript(i: Int) -> JSON? { guard case let .array(a) = self, a.indices.contains(i) else { return nil }; return a[i] } }
extension JSON: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral, ExpressibleByNilLiteral {
  init(stringLiteral v: String) { self = .string(v) }; init(integerLiteral v: Int) { self = .number(Double(v)) }; init(floatLiteral v: Double) { self = .number(v) }; init(booleanLiteral v: Bool) { self = .bool(v) }; init(arrayLiteral e: JSON...) { self = .array(e) }; init(dictionaryLiteral e: (String, JSON)...) { self = .object(Dictionary(uniqueKeysWithValues: e)) }; init(nilLiteral: ()) { self = .null } }
let j: JSON = ["name": "rnn", "layers": [1, 2.5, nil, true], "meta": ["x": []]]
print(j, j["layers"]?[1] ?? .null, j["nope"]?["x"] as Any, j["layers"]?[9] == nil)
final class Emitter<Event> { typealias Handler = (Event) -> Void; private var handlers: [UUIDish: Handler] = [:]; private var next = 0
  struct UUIDish: Hashable { let n: Int }
  @discardableResult func on(_ h: @escaping Handler) -> () -> Void { let id = UUIDish(n: next); next += 1; handlers[id] = h; return { [weak self] in self?.handlers[id] = nil } }
  func emit(_ e: Event) { for (_, h) in handlers.sorted(by: { $0.key.n < $1.key.n }) { h(e) } } }
let em = Emitter<(String, Int)>(); var log: [String] = []; let off = em.on { log.append("1:\($0.0)") }; em.on { name, n in log.append("2:\(name)\(n)") }; em.emit(("x", 1)); off(); em.emit(("y", 2)); print(log)
