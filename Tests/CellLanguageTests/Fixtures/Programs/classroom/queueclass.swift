class Queue<Element> {
  private var items: [Element] = []
  func enqueue(_ e: Element) { items.append(e) }
  func dequeue() -> Element? { items.isEmpty ? nil : items.removeFirst() }
  var front: Element? { items.first }
  var count: Int { items.count }
}
let q = Queue<String>()
["a", "b", "c"].forEach { q.enqueue($0) }
while let next = q.dequeue() { print(next, q.count, q.front ?? "empty") }
