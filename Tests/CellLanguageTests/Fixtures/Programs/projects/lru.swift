final class LRUCache<Key: Hashable, Value> {
  private final class Node {
    let key: Key
    var value: Value
    var next: Node?
    weak var previous: Node?
    init(_ key: Key, _ value: Value) { self.key = key; self.value = value }
    deinit { LRUStatistics.shared.freed += 1 }
  }
  private var nodes: [Key: Node] = [:]
  private var head: Node?
  private weak var tail: Node?
  let capacity: Int
  private(set) var hits = 0, misses = 0
  var onEvict: ((Key, Value) -> Void)?
  init(capacity: Int) { self.capacity = Swift.max(1, capacity) }
  convenience init() { self.init(capacity: 2) }
  var count: Int { nodes.count }
  private func detach(_ node: Node) {
    node.previous?.next = node.next
    node.next?.previous = node.previous
    if head === node { head = node.next }
    if tail === node { tail = node.previous }
    node.next = nil
    node.previous = nil
  }
  private func pushFront(_ node: Node) {
    node.next = head
    head?.previous = node
    head = node
    if tail == nil { tail = node }
  }
  subscript(key: Key) -> Value? {
    get {
      guard let node = nodes[key] else { misses += 1; return nil }
      hits += 1
      detach(node)
      pushFront(node)
      return node.value
    }
    set {
      switch (nodes[key], newValue) {
      case (let node?, let value?): node.value = value; detach(node); pushFront(node)
      case (let node?, nil): detach(node); nodes[key] = nil
      case (nil, let value?):
        if nodes.count >= capacity, let last = tail {
          detach(last)
          nodes.removeValue(forKey: last.key)
          onEvict?(last.key, last.value)
        }
        let node = Node(key, value)
        nodes[key] = node
        pushFront(node)
      case (nil, nil): break
      }
    }
  }
  subscript(key: Key, default fallback: @autoclosure () -> Value) -> Value { self[key] ?? fallback() }
}
extension LRUCache: Sequence {
  func makeIterator() -> AnyIterator<(key: Key, value: Value)> {
    var node = head
    return AnyIterator {
      defer { node = node?.next }; return node.map { ($0.key, $0.value) }
    }
  }
}
extension LRUCache: CustomStringConvertible where Key: CustomStringConvertible {
  var description: String { "[" + map { "\($0.key): \($0.value)" }.joined(separator: ", ") + "]" }
}
final class LRUStatistics { nonisolated(unsafe) static let shared = LRUStatistics(); var freed = 0 }
do {
  let cache = LRUCache<String, Int>(capacity: 3)
  var evicted: [String] = []
  cache.onEvict = { key, value in evicted.append("\(key)=\(value)") }
  for (i, k) in ["a", "b", "c", "a", "d", "e", "a"].enumerated() { cache[k] = i }
  print(cache, evicted, cache.count)
  _ = cache["d"]; _ = cache["zzz"]
  print(cache, cache.hits, cache.misses, cache["nope", default: -1])
  cache["e"] = nil; cache["e"] = nil
  cache["a"]? += 100
  print(cache.description, Array(cache.map(\.value)), cache.contains { $0.key == "d" })
  let keys = cache.sorted { $0.key < $1.key }.map { $0.key }
  print(keys, cache.first(where: { $0.value > 50 })?.key ?? "none")
}
print("freed", LRUStatistics.shared.freed)
let tiny = LRUCache<Int, [Int]>()
tiny[1] = [1]; tiny[1]?.append(2); tiny[2] = []; tiny[3, default: []].isEmpty ? print("empty") : print("full")
tiny[3] = [9]
print(tiny, tiny[1] as Any, tiny[3]!)
