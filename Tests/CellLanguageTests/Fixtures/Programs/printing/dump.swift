struct Point { var x = 1.5; var y = -2.0 }
struct Shape { var name = "tri"; var points = [Point(), Point(x: 0, y: 0)]; var tag: String? = "t"; var none: Int? = nil }
enum Kind { case a, b(Int), c(x: Int, y: String) }
dump(5)
dump("text")
dump([1, 2])
dump(Point())
dump(Shape())
dump(Kind.a)
dump(Kind.b(3))
dump((1, b: "x"))
dump(["k": [1]])
dump(nil as Int?)
class Node { var value = 1; var next: Node? }
let n = Node()
n.next = Node()
dump(n)
