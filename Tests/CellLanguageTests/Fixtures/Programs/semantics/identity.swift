class Node { var next: Node?; var tag: String; init(_ tag: String) { self.tag = tag } }
let a = Node("a"), b = Node("b")
a.next = b
b.next = a
print(a.next!.next! === a, a === b, a.next?.next?.next?.tag ?? "")
b.next = nil
var nodes = ["x": a, "y": b]
nodes["x"]!.tag = "changed"
print(a.tag, nodes["x"] === a, nodes["z"] === nil)
struct Pair { var node: Node; var n: Int }
var p = Pair(node: a, n: 1), q = p
q.n = 2
q.node.tag = "shared"
print(p.n, p.node.tag, p.node === q.node)
q.node = b
print(p.node === q.node)
func replace(_ n: inout Node) { n = Node("new") }
var v = a
replace(&v)
print(v.tag, a.tag, v === a)
let array = [a, a, b]
print(array.filter { $0 === a }.count, array.firstIndex { $0 === b }!, Set(array.map { ObjectIdentifier($0) }).count)
