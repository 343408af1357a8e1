protocol Store: AnyObject { subscript(i: Int) -> String { get set } }
final class Mem: Store { var items = ["a", "b"]; subscript(i: Int) -> String { get { items[i] } set { items[i] = newValue } } }
let m: any Store = Mem()
m[1] = "q"
print(m[1])
protocol V { subscript(i: Int) -> String { get set } }
struct T: V { var items = ["a", "b"]; subscript(i: Int) -> String { get { items[i] } set { items[i] = newValue } } }
var v: any V = T(); v[0] = "z"; v[0] += "!"; print(v[0])
func g(_ x: inout some V) { x[1] = "gen"; x[1].append("?"); print(x[1]) }
var t = T(); g(&t)
