struct Inner { var values = [1, 2, 3] }
struct Outer { var inner = Inner(); var name = "o" }
var a = Outer()
var b = a
b.inner.values.append(4)
b.name += "b"
print(a, b)
func change(_ o: Outer) -> Outer {
  var o = o
  o.inner.values[0] = 100
  return o
}
let c = change(a)
print(a.inner.values, c.inner.values)
var list = [a, b]
for var item in list { item.name = "changed" }
print(list.map(\.name))
for i in list.indices { list[i].name = "n\(i)" }
print(list.map(\.name), a.name)
let before = list
list[0].inner.values.removeAll()
print(before[0].inner.values, list[0].inner.values)
class Reference { var value = 1 }
struct Holder { let reference = Reference(); var n = 0 }
let h1 = Holder()
var h2 = h1
h2.n = 5
h2.reference.value = 7
print(h1.n, h1.reference.value, h1.reference === h2.reference)
