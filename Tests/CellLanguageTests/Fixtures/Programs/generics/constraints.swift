protocol Scorable { var score: Int { get } }
struct Player: Scorable, Hashable { var name: String; var score: Int }
func best<T: Scorable & Hashable>(_ items: Set<T>) -> T? { items.max { $0.score < $1.score } }
print(best([Player(name: "a", score: 3), Player(name: "b", score: 9)])!.name)
struct Cache<Key: Hashable, Value> {
  private var storage: [Key: Value] = [:]
  private(set) var misses = 0
  mutating func value(for key: Key, _ make: (Key) -> Value) -> Value {
    if let v = storage[key] { return v }
    misses += 1
    let v = make(key)
    storage[key] = v
    return v
  }
}
var cache = Cache<Int, String>()
print(cache.value(for: 2) { "v\($0)" }, cache.value(for: 2) { "w\($0)" }, cache.misses)
extension Optional where Wrapped: Scorable { var points: Int { self?.score ?? 0 } }
print(Player?.none.points, Optional(Player(name: "x", score: 4)).points)
func merge<K, V: AdditiveArithmetic>(_ a: [K: V], _ b: [K: V]) -> [K: V] { a.merging(b, uniquingKeysWith: +) }
let merged = merge(["x": 1, "y": 2], ["y": 10, "z": 20])
print(merged.sorted { $0.key < $1.key }.map { "\($0.key)\($0.value)" })
func clamp<T: Comparable>(_ x: T, _ r: ClosedRange<T>) -> T { min(max(x, r.lowerBound), r.upperBound) }
print(clamp(15, 0...10), clamp(-0.5, 0...1), clamp("m", "a"..."k"))
