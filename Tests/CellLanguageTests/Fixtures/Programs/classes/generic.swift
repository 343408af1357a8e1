class Cache<Key: Hashable, Value> {
  private var values: [Key: Value] = [:]
  private var order: [Key] = []
  let capacity: Int
  init(capacity: Int) { self.capacity = capacity }
  subscript(key: Key) -> Value? {
    get {
      guard let v = values[key] else { return nil }
      touch(key)
      return v
    }
    set {
      if let newValue {
        values[key] = newValue
        touch(key)
        if order.count > capacity { values[order.removeFirst()] = nil }
      } else {
        values[key] = nil
        order.removeAll { $0 == key }
      }
    }
  }
  private func touch(_ key: Key) {
    order.removeAll { $0 == key }
    order.append(key)
  }
  var keys: [Key] { order }
}
let c = Cache<String, Int>(capacity: 2)
c["a"] = 1
c["b"] = 2
_ = c["a"]
c["c"] = 3
print(c.keys, c["b"] as Any, c["a"]!)
c["a"] = nil
print(c.keys)
class Base<T> { var items: [T] = []; func add(_ x: T) -> Self { items.append(x); return self } }
final class Named: Base<Int> { var name = "n" }
print(Named().add(1).add(2).items, Named().add(3).name)
