class Node {
  var value: Int
  var next: Node?
  init(_ value: Int, next: Node? = nil) { self.value = value; self.next = next }
}
let tail = Node(3)
let head = Node(1, next: Node(2, next: tail))
var node: Node? = head
while let current = node { print(current.value, terminator: " "); node = current.next }
print()
let alias = head
alias.value = 100
print(head.value, head === alias, head === tail, head !== tail)
func change(_ node: Node) { node.value += 1 }
change(head)
print(alias.value)
let nodes = [head, tail, head]
print(nodes.filter { $0 === head }.count)
let same = nodes
same[0].value = -1
print(nodes[2].value)
func reverse(_ list: Node?) -> Node? {
  var reversed: Node?, rest = list
  while let current = rest {
    rest = current.next
    current.next = reversed
    reversed = current
  }
  return reversed
}
node = reverse(head)
while let current = node { print(current.value, terminator: " "); node = current.next }
print()
