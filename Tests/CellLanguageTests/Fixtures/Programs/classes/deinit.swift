class Resource {
  let name: String
  init(_ name: String) { self.name = name; print("open", name) }
  deinit { print("close", name) }
}
func use() {
  let r = Resource("local")
  print("using", r.name)
}
use()
var a: Resource? = Resource("a")
var b = a
a = nil
print("still held")
b = nil
print("released")
var list = [Resource("x"), Resource("y")]
list.removeFirst()
print("removed")
list = []
class Parent {
  var child: Child?
  deinit { print("parent gone") }
}
class Child {
  weak var parent: Parent?
  deinit { print("child gone") }
}
var parent: Parent? = Parent()
let child = Child()
parent!.child = child
child.parent = parent
parent = nil
print(child.parent == nil)
do {
  let inner = Resource("scoped")
  _ = inner.name
}
print("end")
