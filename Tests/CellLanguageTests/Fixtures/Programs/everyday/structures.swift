// generic data structures: heap, priority queue, graph, trie, LRU, union find, binary tree
struct Heap<T> { private(set) var e: [T] = []; let before: (T, T) -> Bool
  init(_ s: [T] = [], by before: @escaping (T, T) -> Bool) { self.before = before; for x in s { push(x) } }
  mutating func push(_ x: T) { e.append(x); var i = e.count - 1; while i > 0, case let p = (i - 1) / 2, before(e[i], e[p]) { e.swapAt(i, p); i = p } }
  mutating func pop() -> T? { guard !e.isEmpty else { return nil }; e.swapAt(0, e.count - 1); defer { sift() }; return e.removeLast() }
  private mutating func sift() { var i = 0; while true { var m = i; for c in [2 * i + 1, 2 * i + 2] where c < e.count && before(e[c], e[m]) { m = c }; if m == i { return }; e.swapAt(i, m); i = m } }
  var count: Int { e.count } }
extension Heap where T: Comparable { init(_ s: some Sequence<T>) { self.init(Array(s), by: <) } }
var h = Heap([5, 2, 8, 1]); h.push(0); print(sequence(state: h) { $0.pop() }.map { $0 }, h.count); var hs = Heap(by: { (a: (String, Int), b: (String, Int)) in a.1 > b.1 }); hs.push(("a", 1)); hs.push(("b", 9)); print(hs.pop()!)
struct Graph<V: Hashable & Comparable> { var adj: [V: [(to: V, w: Double)]] = [:]
  mutating func edge(_ a: V, _ b: V, _ w: Double = 1, directed: Bool = false) { adj[a, default: []].append((b, w)); if !directed { adj[b, default: []].append((to: a, w: w)) } else if adj[b] == nil { adj[b] = [] } }
  func dijkstra(_ s: V) -> [V: (d: Double, via: V?)] { var dist: [V: (d: Double, via: V?)] = [s: (0, nil)]; var q = Heap([(s, 0.0)]) { $0.1 < $1.1 }; while let (u, du) = q.pop() { guard du <= dist[u]!.d else { continue }; for (v, w) in adj[u] ?? [] where du + w < dist[v]?.d ?? .infinity { dist[v] = (du + w, u); q.push((v, du + w)) } }; return dist }
  func path(_ a: V, _ b: V) -> [V] { let d = dijkstra(a); guard d[b] != nil else { return [] }; return Array(sequence(first: b) { d[$0]!.via }).reversed() }
  func bfs(_ s: V) -> [V] { var seen: Set = [s], q = [s], i = 0; while i < q.count { for (n, _) in (adj[q[i]] ?? []).sorted(by: { $0.to < $1.to }) where seen.insert(n).inserted { q.append(n) }; i += 1 }; return q }
  func topo() -> [V]? { var deg = adj.mapValues { _ in 0 }; for e in adj.values.joined() { deg[e.to]! += 1 }; var q = deg.filter { $0.value == 0 }.keys.sorted(), out: [V] = []; while !q.isEmpty { let u = q.removeFirst(); out.append(u); for (v, _) in adj[u]!.sorted(by: { $0.to < $1.to }) { deg[v]! -= 1; if deg[v] == 0 { q.append(v) } } }; return out.count == adj.count ? out : nil } }
var g = Graph<String>(); for (a, b, w) in [("a", "b", 7.0), ("a", "c", 9), ("a", "f", 14), ("b", "c", 10), ("b", "d", 15), ("c", "d", 11), ("c", "f", 2), ("d", "e", 6), ("e", "f", 9)] { g.edge(a, b, w) }
print(g.path("a", "e"), g.dijkstra("a")["e"]!.d, g.bfs("a"), g.path("a", "zz")); var dag = Graph<Int>(); [(1, 2), (1, 3), (2, 4), (3, 4)].forEach { dag.edge($0.0, $0.1, directed: true) }; print(dag.topo()!); dag.edge(4, 1, directed: true); print(dag.topo() as Any)
final class Trie { private var kids: [Character: Trie] = [:]; private var ends = false
  func insert(_ w: some StringProtocol) { var n = self; for c in w { if n.kids[c] == nil { n.kids[c] = Trie() }; n = n.kids[c]! }; n.ends = true }
  func words(_ p: String = "") -> [String] { var n = self; for c in p { guard let k = n.kids[c] else { return [] }; n = k }; return n.collect(p) }
  private func collect(_ p: String) -> [String] { (ends ? [p] : []) + kids.sorted { $0.key < $1.key }.flatMap { $1.collect(p + String($0)) } } }
let trie = Trie(); "car card care cat dog".split(separator: " ").forEach(trie.insert); print(trie.words("car"), trie.words(), trie.words("x"))
indirect enum Tree<T: Comparable> { case leaf, node(Tree, T, Tree)
  func inserting(_ x: T) -> Tree { switch self { case .leaf: .node(.leaf, x, .leaf); case let .node(l, v, r) where x < v: .node(l.inserting(x), v, r); case let .node(l, v, r) where x > v: .node(l, v, r.inserting(x)); case .node: self } }
  var inorder: [T] { guard case let .node(l, v, r) = self else { return [] }; return l.inorder + [v] + r.inorder }
  var depth: Int { if case let .node(l, _, r) = self { 1 + max(l.depth, r.depth) } else { 0 } }
  func fold<R>(_ z: R, _ f: (R, T, R) -> R) -> R { switch self { case .leaf: z; case let .node(l, v, r): f(l.fold(z, f), v, r.fold(z, f)) } } }
let tree = [5, 2, 8, 1, 9, 3].reduce(Tree.leaf) { $0.inserting($1) }; print(tree.inorder, tree.depth, tree.fold(0) { $0 + $1 + $2 }, Tree<Int>.leaf.inserting(1))
class LRU<K: Hashable, V> { private class N { let k: K; var v: V; var p: N?, n: N?; init(_ k: K, _ v: V) { self.k = k; self.v = v } }; private var map: [K: N] = [:], head: N?, tail: N?; let cap: Int; init(capacity: Int) { cap = capacity }
  private func unlink(_ x: N) { if x.p == nil { head = x.n } else { x.p!.n = x.n }; if x.n == nil { tail = x.p } else { x.n!.p = x.p }; x.p = nil; x.n = nil }
  private func front(_ x: N) { x.n = head; head?.p = x; head = x; tail = tail ?? x }
  subscript(k: K) -> V? { get { guard let x = map[k] else { return nil }; unlink(x); front(x); return x.v } set { if let x = map[k] { unlink(x); map[k] = nil }; guard let v = newValue else { return }; let x = N(k, v); map[k] = x; front(x); if map.count > cap, let t = tail { unlink(t); map[t.k] = nil } } }
  var keys: [K] { Array(sequence(first: head) { $0?.n }.prefix { $0 != nil }.compactMap { $0?.k }) } }
let lru = LRU<String, Int>(capacity: 2); lru["a"] = 1; lru["b"] = 2; _ = lru["a"]; lru["c"] = 3; print(lru.keys, lru["b"] as Any, lru["a"]!); lru["a"] = nil; print(lru.keys)
struct UF { var p: [Int]; init(_ n: Int) { p = Array(0..<n) }; mutating func find(_ x: Int) -> Int { if p[x] != x { p[x] = find(p[x]) }; return p[x] }; mutating func union(_ a: Int, _ b: Int) -> Bool { let (a, b) = (find(a), find(b)); p[a] = b; return a != b } }
var uf = UF(5); print(uf.union(0, 1), uf.union(1, 2), uf.union(0, 2), (0..<5).map { uf.find($0) })
struct Ring<T>: MutableCollection, RandomAccessCollection { var s: [T]; var off = 0; var startIndex: Int { 0 }; var endIndex: Int { s.count }; subscript(i: Int) -> T { get { s[(i + off) % s.count] } set { s[(i + off) % s.count] = newValue } } }
var ring = Ring(s: [3, 1, 2]); ring.off = 1; print(Array(ring), ring.first!, ring.last!, ring.max()!, ring.sorted(), ring.map { $0 }, ring.reversed() as [Int], ring[1...].count, ring.firstIndex(of: 3)!); ring[0] = 10; ring.swapAt(0, 2); ring.sort(); print(Array(ring), ring.s, ring.isEmpty, ring.indices, ring.dropFirst().first!, ring.suffix(1).map { $0 })
struct Countdown: Sequence, IteratorProtocol { var n: Int; mutating func next() -> Int? { guard n > 0 else { return nil }; n -= 1; return n + 1 } }; print(Array(Countdown(n: 3)), Countdown(n: 4).reduce(0, +), Countdown(n: 3).map { $0 * $0 }, zip(Countdown(n: 2), "ab").map { "\($0)\($1)" }, Countdown(n: 5).first { $0 % 2 == 0 }!, Countdown(n: 5).min()!, Countdown(n: 2).contains(1))
