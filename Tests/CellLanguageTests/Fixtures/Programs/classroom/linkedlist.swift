final class Node<T> {
  let value: T
  var next: Node?
  init(_ value: T) { self.value = value }
}
struct List<T> {
  var head: Node<T>?
  private(set) var count = 0
  mutating func prepend(_ value: T) {
    let node = Node(value)
    node.next = head
    head = node
    count += 1
  }
  func values() -> [T] {
    var out: [T] = []
    var node = head
    while let n = node {
      out.append(n.value)
      node = n.next
    }
    return out
  }
}
var list = List<String>()
for word in ["a", "b", "c"] { list.prepend(word) }
print(list.values(), list.count)
