var queue = [1]
var seen: Set = [1]
while !queue.isEmpty && queue.count < 10 {
  let x = queue.removeFirst()
  for y in [x * 2, x + 3] where y < 20 && !seen.contains(y) {
    seen.insert(y)
    queue.append(y)
  }
}
print(seen.sorted())
struct RingBuffer<T> {
  private var items: [T?]
  private var head = 0
  private(set) var count = 0
  init(capacity: Int) { items = Array(repeating: nil, count: capacity) }
  mutating func write(_ x: T) {
    items[(head + count) % items.count] = x
    if count < items.count { count += 1 } else { head = (head + 1) % items.count }
  }
  var contents: [T] { (0..<count).map { items[(head + $0) % items.count]! } }
}
var ring = RingBuffer<Int>(capacity: 3)
for i in 1...5 { ring.write(i) }
print(ring.contents, ring.count)
